"""Alignment. In ten seconds: which national goals the programme serves, and where the gaps are."""

from latgale.ui import downloads
from latgale.ui.alignment_detail import show_detail
from latgale.ui.alignment_views import Matrix
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("atbilstiba")
matrix = Matrix(view)
matrix.show_head()
matrix.show_filters()
matrix.show()
show_detail(view, matrix)
downloads.show_matrix_table(matrix)
show_take_away(view, downloads.matrix_files(matrix))
view.footer(line=matrix.first_line)
