extract-empty = The file is empty.
extract-too-large = The file has { $megabytes } MB; files up to { $limit } MB are read.
extract-too-many-cells = The table announces { $n } cells; tables up to { $limit } cells are read. Choose fewer categories or years on the portal.
extract-both-decimal-signs = Some cells have a decimal point, others a decimal comma; it cannot be told which is meant. Download the table again.

