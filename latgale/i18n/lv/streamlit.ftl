# Streamlit vadīklu vārdi, kas pašam Streamlit ir tikai angliski.
streamlit-skip = Pāriet uz saturu
streamlit-sidebar = Izvēlne
streamlit-collapse = Aizvērt izvēlni
streamlit-expand = Atvērt izvēlni
streamlit-open-sidebar = Atvērt izvēlni
streamlit-choose = Izvēlieties
streamlit-choose-many = Izvēlieties
streamlit-open = Atvērt
streamlit-clear = Notīrīt
streamlit-clear-value = Notīrīt
streamlit-search = Meklēt
streamlit-fullscreen = Pa visu ekrānu
streamlit-columns = Rādīt vai slēpt kolonnas
streamlit-csv = Lejupielādēt CSV
streamlit-no-results = Nekas nav atrasts
streamlit-decrement = Mazāk
streamlit-increment = Vairāk
