"""Workbooks (XLSX): tables of PxWeb, also saved again by Excel, and plain ones with headings."""

from latgale.extracts.xlsx.reader import looks_like, read

__all__ = ["looks_like", "read"]
