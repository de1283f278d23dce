"""Take away what is on the screen: CSV and XLSX that open in Excel without surprises."""

from latgale.exports.tabular import exhibit_xlsx, to_csv, to_xlsx

__all__ = ["exhibit_xlsx", "to_csv", "to_xlsx"]
