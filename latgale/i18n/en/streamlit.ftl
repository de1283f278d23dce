# Words of Streamlit’s controls; the same as its own.
streamlit-skip = Skip to main content
streamlit-sidebar = Sidebar
streamlit-collapse = Collapse sidebar
streamlit-expand = Expand sidebar
streamlit-open-sidebar = Open sidebar
streamlit-choose = Choose an option
streamlit-choose-many = Choose options
streamlit-open = Open
streamlit-clear = Clear entry
streamlit-clear-value = Clear value
streamlit-search = Search
streamlit-fullscreen = Fullscreen
streamlit-columns = Show/hide columns
streamlit-csv = Download as CSV
streamlit-no-results = No results
streamlit-decrement = Decrement
streamlit-increment = Increment
