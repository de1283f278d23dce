# Overview.
overview-lead = Latgale’s Development Programme 2021–2027 and Strategy 2030: how far we are and what the chances are of arriving.
overview-consists = The programme has { $directions }, { $priorities } and { $blocks }.
overview-structure = What the programme consists of
overview-counts = The programme has { $directions }, { $priorities }, { $blocks }, { $tasks } and { $indicators }.
overview-ways = Where to go next
way-targets = Look into the targets
way-targets-text = Each target with its path, pace and chances, and every indicator by territory.
way-programme = Read the programme
way-programme-text = Goals, tasks, implementers and indicators by direction, with a search over all texts.
way-alignment = Check the alignment
way-alignment-text = Which goals of LIAS 2030 and NAP 2027 each priority supports, and where the gaps are.
way-data = Look at the sources
way-data-text = Where each figure comes from, and the contradictions found in the document.
