# Questions about the file, and answers.
question-heading = First answer the questions about the file
question-again = Answer anew
question-answer = Confirm the answers
question-category = The category “{ $category }” is the indicator:
question-leave-out = Do not publish
question-one-new = One new indicator can be added to the catalogue at a time. Choose “Do not publish” for the other categories, and put the file in again after publishing.
question-missing = Fill in all fields: { $missing }.
upload-indicator-known = The catalogue already has an indicator with this English name: “{ $name }”. Choose it in the list, or write another name.
upload-answers-wrong = The answers cannot be understood: a JSON object is needed.
