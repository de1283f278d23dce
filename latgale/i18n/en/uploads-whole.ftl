# Lists of projects and boundaries: what a file would change, where that is seen.
upload-headline-projects =
    { $changed ->
        [0] { $new ->
            [0] The file would not change any project
            [one] { $new } new project would come in, none would change
           *[other] { $new } new projects would come in, none would change
        }
        [one] { $new ->
            [0] { $changed } project would change
           *[other] New projects: { $new }; { $changed } project would change
        }
       *[other] { $new ->
            [0] { $changed } projects would change
           *[other] New projects: { $new }; { $changed } projects would change
        }
    }
upload-headline-boundaries =
    { $n ->
        [0] The file would not change the boundaries
        [one] The boundaries of { $n } municipality would change
       *[other] The boundaries of { $n } municipalities would change
    }
upload-what-figure = Figure
upload-what-project = Project
upload-what-boundary = Municipality
upload-same-figure =
    { $n ->
        [0] No entry would stay as it is.
        [one] { $n } entry would stay as it is.
       *[other] { $n } entries would stay as they are.
    }
upload-same-project =
    { $n ->
        [0] No project would stay as it is.
        [one] { $n } project would stay as it is.
       *[other] { $n } projects would stay as they are.
    }
upload-same-boundary =
    { $n ->
        [0] No boundary would stay as it is.
        [one] The boundaries of { $n } municipality would stay as they are.
       *[other] The boundaries of { $n } municipalities would stay as they are.
    }
upload-area = { $area } km²
upload-boundaries-area = { $name }: the area in the file is { $area } km², the known one { $known } km² (a difference of { $percent }%). Either the file draws its lines that coarsely, or the boundaries have changed.
upload-wants-reason-file = There are warnings; write down why the file can be published all the same.
upload-see-parskats = See the overview
upload-see-projekti = See the projects
upload-see-pasvaldibas = See the municipalities
history-counts = figures: { $new } new, { $changed } changed, { $gone } gone
history-counts-projects = projects: { $new } new, { $changed } changed, { $gone } gone
history-counts-boundaries = boundaries: { $new } new, { $changed } changed, { $gone } gone
history-counts-none = no figure, project or boundary changed
places-boundaries-uploaded = boundaries: { $file }, uploaded on { $date }
upload-quoted = “{ $text }”
