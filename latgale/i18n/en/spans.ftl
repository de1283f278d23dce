# The time of a project of which only the end or the start is known; $number is a quarter or month.
span-until = until { $kind ->
        [year] { $year }
        [quarter] quarter { $number } of { $year }
       *[day] { $day ->
            [0] {""}
           *[other] { $day }{" "}
        }{ $number ->
            [1] January
            [2] February
            [3] March
            [4] April
            [5] May
            [6] June
            [7] July
            [8] August
            [9] September
            [10] October
            [11] November
           *[other] December
        } { $year }
    }
span-from = from { $kind ->
        [year] { $year }
        [quarter] quarter { $number } of { $year }
       *[day] { $day ->
            [0] {""}
           *[other] { $day }{" "}
        }{ $number ->
            [1] January
            [2] February
            [3] March
            [4] April
            [5] May
            [6] June
            [7] July
            [8] August
            [9] September
            [10] October
            [11] November
           *[other] December
        } { $year }
    }
