extract-broken = The file could not be read: it holds something that the reader does not understand. Download the table in another format, such as CSV; the error is in the log of the server.
extract-web-page = This is a saved web page, not the file of a table. On the portal open “Download” and choose CSV or XLSX.
extract-pdf = This is a PDF document. Upload the table itself, as a CSV or XLSX file.
extract-picture = This is a picture. Upload the table itself, as a CSV or XLSX file.
extract-packed = This is an archive. Unpack the table first.
extract-binary = This is neither a text nor one of the table formats that are read. Check that it is the right file.
extract-unknown-format = This is none of the formats that are read: PxWeb (CSV, XLSX, PX, JSON, JSON-stat, Parquet) or Eurostat (TSV, SDMX-CSV, JSON-stat).
