# Projekta laiks, ja zināms tikai tā beigu vai sākuma datums; $number – ceturksnis vai mēnesis.
span-until = līdz { $year }. { $kind ->
        [year] gadam
        [quarter] gada { $number }. ceturksnim
       *[day] gada { $day ->
            [0] {""}
           *[other] { $day }.{" "}
        }{ $number ->
            [1] janvārim
            [2] februārim
            [3] martam
            [4] aprīlim
            [5] maijam
            [6] jūnijam
            [7] jūlijam
            [8] augustam
            [9] septembrim
            [10] oktobrim
            [11] novembrim
           *[other] decembrim
        }
    }
span-from = no { $year }. { $kind ->
        [year] gada
        [quarter] gada { $number }. ceturkšņa
       *[day] gada { $day ->
            [0] {""}
           *[other] { $day }.{" "}
        }{ $number ->
            [1] janvāra
            [2] februāra
            [3] marta
            [4] aprīļa
            [5] maija
            [6] jūnija
            [7] jūlija
            [8] augusta
            [9] septembra
            [10] oktobra
            [11] novembra
           *[other] decembra
        }
    }
