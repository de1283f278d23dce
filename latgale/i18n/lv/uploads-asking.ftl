# Jautājumi par failu un atbildes.
question-heading = Vispirms atbildiet uz jautājumiem par failu
question-again = Atbildēt no jauna
question-answer = Apstiprināt atbildes
question-category = Kategorija „{ $category }” ir rādītājs:
question-leave-out = Nepublicēt
question-one-new = Vienā reizē katalogam var pievienot vienu jaunu rādītāju. Pārējām kategorijām izvēlieties „Nepublicēt” un ielieciet failu vēlreiz pēc publicēšanas.
question-missing = Aizpildiet visus laukus: { $missing }.
upload-indicator-known = Rādītājs ar šādu angļu nosaukumu katalogā jau ir: „{ $name }”. Izvēlieties to sarakstā vai ierakstiet citu nosaukumu.
upload-answers-wrong = Atbildes nav saprotamas: jābūt JSON objektam.
