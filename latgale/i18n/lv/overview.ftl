# Pārskats.
overview-lead = Latgales Attīstības programma 2021.–2027. gadam un Stratēģija 2030: cik tālu esam un kādas ir izredzes nonākt galā.
overview-consists = Programmā ir { $directions }, { $priorities } un { $blocks }.
overview-structure = No kā sastāv programma
overview-counts = Programmā ir { $directions }, { $priorities }, { $blocks }, { $tasks } un { $indicators }.
overview-ways = Kurp tālāk
way-targets = Ieskatīties mērķos
way-targets-text = Katrs mērķis ar ceļu, tempu un izredzēm, un visi rādītāji pa teritorijām.
way-programme = Lasīt programmu
way-programme-text = Mērķi, uzdevumi, ieviesēji, rādītāji – pa virzieniem, ar meklēšanu visos tekstos.
way-alignment = Pārbaudīt atbilstību
way-alignment-text = Kuri LIAS 2030 un NAP 2027 mērķi saistīti ar kuru prioritāti un kur ir robi.
way-data = Ieskatīties avotos
way-data-text = Katra skaitļa izcelsme un dokumentā atrastās pretrunas.
