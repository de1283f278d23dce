# Ways from view to view: from a target to the priorities, from a priority to the municipalities.
target-priorities = By what the programme means to achieve it
target-priorities-lead = In the document the targets and the priorities are two separate lists; which priority is meant for this very target it does not say. So here { $n ->
    [one] is the { $n } priority
   *[other] are all { $n } priorities
    } by direction.
named-places = Municipalities
named-places-lead =
    { $n ->
        [0] The blocks of this priority name no municipality: they concern the whole region.
        [one] The blocks of this priority name { $n } municipality.
       *[other] The blocks of this priority name { $n } municipalities.
    } A name leads to the profile of the municipality.
