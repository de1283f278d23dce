# Ways from view to view: from a target to the priorities, from a priority to the municipalities.
target-priorities = By what the programme means to achieve it
target-priorities-lead = The document lists targets and priorities separately and does not say which priority is meant for this target. So here { $n ->
    [one] is the { $n } priority
   *[other] are all { $n } priorities
    } by direction.
named-places = Municipalities
named-places-lead =
    { $n ->
        [0] The blocks of this priority name no municipality: they concern the whole region.
        [one] The blocks of this priority name { $n } municipality. Click a name to open the profile of the municipality.
       *[other] The blocks of this priority name { $n } municipalities. Click a name to open the profile of the municipality.
    }
