# Ko auditorija redz no pašvaldību, projektu un rīcības plāna skatiem.
exhibit-projects =
    { $n ->
        [one] { $count } projekts
       *[other] { $count } projekti
    }
exhibit-projects-priced = Zināma kopsumma (projektu skaits)
exhibit-projects-money = Nauda, EUR (katrs eiro skaitīts vienreiz)
exhibit-plan-pillar = Rīcības plāns: { $pillar }
agenda-words-places = Nosauciet, kur vērtība ir lielākā un kur mazākā. Citu rādītāju vai gadu izvēlas datos (D).
agenda-words-projects = Rādīts tas, kas ir zināms no publiskiem avotiem, nevis viss, kas ir darīts. Nauda skaitīta vienreiz.
agenda-words-plan = Solītais ir no plāna kopsavilkuma. Piešķirto un vēl nepiešķirto naudu nesaskaitiet.
plan-pillar-headline =
    { $reported ->
        [0] { $pillar }: rīcības plāns sola { $results } ar skaitli; vēl nav ziņots ne par vienu
       *[other] { $pillar }: rīcības plāns sola { $results } ar skaitli; ziņots par { $reported }
    }
