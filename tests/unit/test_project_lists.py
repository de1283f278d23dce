"""Lists of projects: every known layout, and everything that can be wrong with a row."""

import io
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.i18n import texts
from latgale.projects import (
    ImportedProject,
    Known,
    KnownPlace,
    ProjectList,
    ProjectListError,
    Published,
    looks_like_projects,
    read_projects,
    same_project,
    table_rows,
)
from latgale.projects.columns import columns_of, layout_of, normal
from latgale.projects.measures import measure_of

LUDZA, AUGSDAUGAVA, REZEKNE, PREILI = "LV0037000", "LV0022000", "LV0006000", "LV0042000"
REZEKNES = "LV0043000"
KNOWN = Known.of(
    [
        KnownPlace("Ludzas novads", LUDZA),
        KnownPlace("Rēzeknes novads", REZEKNES),
        KnownPlace("Preiļu novads", PREILI),
        KnownPlace("Riebiņu novads", PREILI, "LV0766300"),
        KnownPlace("Daugavpils novads", AUGSDAUGAVA, "LV0440200"),
        KnownPlace("Ilūkstes novads", AUGSDAUGAVA, "LV0440801"),
        KnownPlace("Aglonas novads", "", "LV0604300"),
        KnownPlace("Rēzekne", REZEKNE),
        KnownPlace("Daugavpils", "LV0002000"),
        KnownPlace("Medumu pagasts", AUGSDAUGAVA, "LV0440200", "Medumu pagasts"),
        KnownPlace("Pilskalnes pagasts", AUGSDAUGAVA, "LV0440801", "Pilskalnes pagasts"),
        KnownPlace("Cirmas pagasts", LUDZA, "", "Cirmas pagasts"),
        KnownPlace("Kubuļu pagasts", "LV0024000", "", "Kubuļu pagasts"),
        KnownPlace("Aglonas pagasts", PREILI, "LV0604300", "Aglonas pagasts"),
    ]
)
CFLA = "ProjektaNumurs;ProjektaNosaukums;IesniedzejaNosaukums;IesniedzejaRegNo;EsFonds;ProjektaStatuss;"
CFLA += (
    "SakumaDatums;BeiguDatums;KopejaisFinansejums;KopejaisAttiecinamaisFinansejums;EsFonduLidzfinansejums;"
)
CFLA += "IstenosanasVietasAdrese"
ROW = {
    "number": "5.6.2.0/16/I/006",
    "name": "Ceļi Ludzā",
    "who": "Ludzas novada pašvaldība",
    "reg": "90000017453",
    "fund": "ERAF",
    "status": "Noslēgts līgums",
    "start": "17.02.2017",
    "end": "31.12.2019",
    "total": "2 237 043,07",
    "eligible": "2237043,07",
    "support": "1823481,54",
    "place": "Ludzas novads",
}


def listed(*changes: dict[str, str]) -> ProjectList:
    """A CFLA list with one row for each set of changes."""
    lines = [";".join({**ROW, **change}.values()) for change in changes]
    return read_projects("\n".join([CFLA, *lines]).encode(), "list.csv", KNOWN)


def one(**change: str) -> ImportedProject:
    (row,) = listed(change).rows
    return row


def keys(found: ProjectList) -> list[str]:
    return [problem.key for problem in found.problems]


def test_a_whole_row() -> None:
    found = listed({})
    (row,) = found.rows
    assert (found.format, found.read, found.problems, found.left_out) == ("cfla-2014-2020", 1, (), ())
    assert (row.row, row.project_no, row.fund, row.status) == (2, "5.6.2.0/16/I/006", "erdf", "ongoing")
    assert (row.start, row.end, row.period) == ("2017-02-17", "2019-12-31", "2014-2020")
    assert (row.total_eur, row.eligible_eur, row.public_support_eur) == (2237043.07, 2237043.07, 1823481.54)
    assert [(place.territory, place.basis) for place in row.places] == [(LUDZA, "municipality")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rēzeknes novadsLudzas novads", [(REZEKNES, ""), (LUDZA, "")]),
        (
            "Medumu pag., Daugavpils nov. Cirmas pag., Ludzas nov.",
            [(AUGSDAUGAVA, "Medumu pagasts"), (LUDZA, "Cirmas pagasts")],
        ),
        ("Medumu pag., Daugavpils nov. Medumu pag., Daugavpils nov.", [(AUGSDAUGAVA, "Medumu pagasts")]),
        ("Zemnieku iela 16A, Rēzekne, LV-4601", [(REZEKNE, "")]),
        ("Rēzeknes pilsēta", [(REZEKNE, "")]),
        ("Riebiņu nov.|Preiļu nov.", [(PREILI, ""), (PREILI, "")]),
        ("Ilūkstes novads", [(AUGSDAUGAVA, "")]),
        ("Aglonas pag., Aglonas nov.", [(PREILI, "Aglonas pagasts")]),
        ("Daugavpils novads", [(AUGSDAUGAVA, "")]),
        ("Daugavpils", [("LV0002000", "")]),
        ("Visa Latgale", [("LV005", "")]),
        ("Kubulu pag.", [("LV0024000", "Kubuļu pagasts")]),
    ],
)
def test_places(text: str, places: list[tuple[str, str]]) -> None:
    assert [(place.territory, place.parish) for place in one(place=text).places] == places


def test_former_municipalities_are_kept_beside_todays() -> None:
    (place,) = one(place="Daugavpils novads").places
    assert (place.territory, place.former) == (AUGSDAUGAVA, "LV0440200")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Pilskalnes pag., Neretas nov.", "projects-row-elsewhere"),
        ("Rēzeknes iela 5, Rīga", "projects-row-elsewhere"),
        ("Valkas nov.", "projects-row-elsewhere"),
        ("Kaut kur", "projects-row-place-unknown"),
        ("Aglonas nov.", "projects-row-place-unknown"),
        ("Kubulo pag.", "projects-row-place-unknown"),
    ],
)
def test_rows_that_are_not_in_latgale_are_said(text: str, key: str) -> None:
    """A split municipality alone means no single territory; a slip of the pen is not guessed."""
    found = listed({"place": text})
    assert found.rows == ()
    assert [(problem.row, problem.key) for problem in found.left_out] == [(2, key)]


def test_a_slip_names_what_may_be_meant() -> None:
    (problem,) = listed({"place": "Kubulo pag."}).problems
    assert (problem.key, dict(problem.values)) == (
        "projects-place-doubtful",
        {"text": "Kubulo pag.", "near": "Kubuļu pagasts"},
    )


def test_a_project_of_the_region_does_not_lie_at_its_applicants_seat() -> None:
    name = "Deinstitucionalizācijas pasākumu īstenošana Latgales reģionā"
    (place,) = one(name=name, place="Atbrīvošanas aleja 95, Rēzekne, LV-4601").places
    assert (place.territory, place.basis) == ("LV005", "region")


def test_without_a_place_the_beneficiary_says_it_and_the_row_says_so() -> None:
    found = listed({"place": ""}, {"place": "", "number": "2", "who": "Valsts kanceleja", "name": "Cits"})
    assert [place.territory for place in found.rows[0].places] == [LUDZA]
    assert keys(found) == ["projects-place-of-beneficiary"]
    assert [problem.key for problem in found.left_out] == ["projects-row-no-place"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14 357 100,00", 14357100.0),
        ("64029231,00", 64029231.0),
        ("1.234.567,89", 1234567.89),
        ("1,234,567.89", 1234567.89),
        ("EUR 12.50", 12.5),
        ("12\u00a0500 €", 12500.0),
        ("1.234.567", 1234567.0),
        ("0,500", 0.5),
    ],
)
def test_amounts(text: str, value: float) -> None:
    assert one(total=text, support="").total_eur == value


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1,234", "projects-amount-unreadable"),
        ("daudz", "projects-amount-unreadable"),
        ("-5,00", "projects-amount-negative"),
        ("−5,00", "projects-amount-negative"),
        ("99999999999,00", "projects-amount-absurd"),
    ],
)
def test_amounts_that_are_wrong_are_left_empty_and_said(text: str, key: str) -> None:
    found = listed({"total": text, "support": ""})
    assert found.rows[0].total_eur is None
    assert [(p.row, p.key, p.values["text"]) for p in found.problems] == [(2, key, text)]


def test_the_same_defect_in_several_columns_is_said_once_with_their_headers() -> None:
    found = listed(
        {"total": "-5,00", "eligible": "-5,00", "support": "-6,00", "start": "drīz", "end": "drīz"}
    )
    assert [(p.key, p.values["text"], p.values["columns"]) for p in found.problems] == [
        ("projects-date-unreadable", "drīz", "SakumaDatums, BeiguDatums"),
        ("projects-amount-negative", "-5,00", "KopejaisFinansejums, KopejaisAttiecinamaisFinansejums"),
        ("projects-amount-negative", "-6,00", "EsFonduLidzfinansejums"),
    ]
    said = texts("lv")("projects-amount-negative", text="-6,00", columns="EsFonduLidzfinansejums", n=1)
    assert said == "Summa „-6,00” (kolonnā EsFonduLidzfinansejums) ir negatīva, tāpēc nav pārņemta."


def test_contradictions_are_taken_as_published_and_said() -> None:
    found = listed({"start": "01.02.2020", "end": "31.01.2020", "total": "100,00", "support": "200,00"})
    assert keys(found) == ["projects-end-before-start", "projects-support-over-total"]
    assert (found.rows[0].start, found.rows[0].end) == ("2020-02-01", "2020-01-31")
    assert keys(listed({"start": "2020-05-01", "end": "2020", "support": ""})) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17.02.2017", "2017-02-17"),
        ("17.02.2017.", "2017-02-17"),
        ("03/04/2018", "2018-04-03"),
        ("2018-04-03 00:00:00", "2018-04-03"),
        ("2018-04-03T10:00:00Z", "2018-04-03"),
        ("2018.04.03.", "2018-04-03"),
        ("2018", "2018"),
        ("2018-04", "2018-04"),
    ],
)
def test_dates(text: str, day: str) -> None:
    assert one(start=text, end="").start == day


@pytest.mark.parametrize("text", ["31.02.2020", "drīz", "2020-13"])
def test_dates_that_are_none(text: str) -> None:
    found = listed({"start": text})
    assert keys(found) == ["projects-date-unreadable"]
    assert found.rows[0].start == ""


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Pabeigts", "completed"),
        ("Līgums lauzts", "terminated"),
        ("Noslēgts līgums/vienošanās", "ongoing"),
        ("Apstiprināts", "approved"),
        ("Iesniegts", "planned"),
        ("", "unstated"),
    ],
)
def test_statuses(text: str, status: str) -> None:
    assert one(status=text).status == status


def test_an_unknown_status_stays_visible() -> None:
    found = listed({"status": "Pauzēts"})
    assert (found.rows[0].status, found.rows[0].status_printed) == ("other", "Pauzēts")
    assert keys(found) == ["projects-status-unknown"]


@pytest.mark.parametrize(
    ("who", "reg"),
    [
        ("Jānis Bērziņš", ""),
        ("Anna Marija Kalniņa", ""),
        ("Astra Liepa-Ozola", ""),
        ("J. B.", "010190-12345"),
        ("IK Rudzi", "01019012345"),
    ],
)
def test_natural_persons_are_not_taken_nor_repeated(who: str, reg: str) -> None:
    found = listed({"who": who, "reg": reg})
    assert found.rows[0].beneficiary == ""
    assert keys(found) == ["projects-person"]
    assert who not in repr(found)


@pytest.mark.parametrize(
    ("who", "reg"),
    [
        ("SIA Rudzi", ""),
        ("Rīgas Dome", ""),
        ("Valsts Kanceleja", ""),
        ("Jānis Bērziņš", "40003000642"),
        ("Daugavpils City Council", ""),
        ("Altum", ""),
    ],
)
def test_organisations_are_taken(who: str, reg: str) -> None:
    assert one(who=who, reg=reg).beneficiary == who


def test_one_project_in_several_rows_is_one() -> None:
    again = {"place": "Rēzekne", "name": "Ceļi Ludzā un Rēzeknē", "total": "1,00", "support": ""}
    found = listed({}, again, {"number": "cits", "name": "Cits"})
    assert (found.read, len(found.rows), len(found.repeats)) == (3, 2, 1)
    first = found.rows[0]
    assert {place.territory for place in first.places} == {LUDZA, REZEKNE}
    assert (first.total_eur, first.other_names) == (2237043.07, ("Ceļi Ludzā un Rēzeknē",))
    assert [(p.row, p.key, p.values["first"]) for p in found.problems] == [(3, "projects-amounts-differ", 2)]
    (again_,) = found.repeats
    assert (again_.row, again_.first, again_.label) == (3, 2, "5.6.2.0/16/I/006")
    assert [place.territory for place in again_.places] == [REZEKNE]


# --- Layouts --------------------------------------------------------------------------------------

SHARED = Path("/work/shared/extracts/projects")
KOHESIO = (
    "Operation_Unique_Identifier,Operation_Name_English,Operation_Name_Programme_Language,Country,"
    "Operation_Start_Date,Operation_End_Date,Project_EU_Budget,Total_Eligible_Expenditure_amount,"
    "Total_Eligible_Expenditure_Currency,Beneficiary_Unique_Identifier,Beneficiary_Name,Fund_Code,Fund_Name,"
    "Category_Label,Location_Indicator_latitude_longitude,NUTS1_Label,NUTS2_Label,NUTS3_Label,NUTS1_Code,"
    "NUTS2_Code,NUTS3_Code,Programming_Period,Operation_Summary_English,"
    "Operation_Summary_Programme_Language,LAU_Labels"
)
CELLS = {
    "Operation_Unique_Identifier": "Q1",
    "Operation_Name_English": "Roads",
    "Operation_Name_Programme_Language": "Ceļi",
    "Operation_Start_Date": "03/04/2018",
    "Total_Eligible_Expenditure_amount": "1000.50",
    "Total_Eligible_Expenditure_Currency": "EUR",
    "Fund_Name": "European Regional Development Fund",
    "Location_Indicator_latitude_longitude": "56.54 27.72",
    "NUTS3_Code": "LV005",
    "NUTS3_Label": "Latgale",
    "Programming_Period": "2014-2020",
}


def kohesio(**cells: str) -> ProjectList:
    line = ",".join({**CELLS, **cells}.get(name, "") for name in KOHESIO.split(","))
    return read_projects(f"{KOHESIO}\n{line}".encode(), "latest_LV.csv", KNOWN)


def test_kohesio() -> None:
    found = kohesio(LAU_Labels="Ludzas novads")
    (row,) = found.rows
    assert (found.format, row.name, row.other_names, row.fund) == ("kohesio", "Ceļi", ("Roads",), "erdf")
    assert (row.start, row.eligible_eur, row.total_eur) == ("2018-04-03", 1000.5, None)
    assert [(p.territory, p.lat, p.lon) for p in row.places] == [(LUDZA, 56.54, 27.72)]


@pytest.mark.parametrize(
    ("code", "name", "fund"),
    [
        ("ERDF", "Fonds ar dīvainu nosaukumu", "erdf"),
        ("ERDF", "European Social Fund", "erdf"),
        ("ESF", "", "esf"),
        ("", "Cohesion Fund", "cohesion"),
        ("XYZ", "Cohesion Fund", "cohesion"),
        ("XYZ", "Odd", "other"),
        ("", "", "unstated"),
    ],
)
def test_the_code_of_a_fund_says_more_than_its_name(code: str, name: str, fund: str) -> None:
    (row,) = kohesio(Fund_Code=code, Fund_Name=name).rows
    assert (row.fund, row.fund_printed) == (fund, name or code)


def test_kohesio_by_region_and_elsewhere() -> None:
    assert [place.territory for place in kohesio().rows[0].places] == ["LV005"]
    found = kohesio(NUTS3_Code="LV006", NUTS3_Label="Rīga")
    assert found.rows == ()
    assert [(p.key, p.values) for p in found.left_out] == [
        ("projects-row-elsewhere", {"name": "Ceļi", "text": "Rīga"})
    ]


def test_swapped_axes_and_other_currencies_are_said() -> None:
    found = kohesio(LAU_Labels="Ludzas novads", Location_Indicator_latitude_longitude="27.72 56.54")
    assert (keys(found), found.rows[0].places[0].lat) == (["projects-point-elsewhere"], None)
    found = kohesio(Total_Eligible_Expenditure_Currency="LVL")
    assert (keys(found), found.rows[0].eligible_eur) == (["projects-currency"], None)


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("ProjektaNumurs,ProjektaNosaukums,NozaresMinistrija,IesniedzejaNosaukums,EsFonds", "recovery-fund"),
        ("ProjektaNumurs,ProjektaNosaukums,Fonds,ProjektaKopejasIzmaksas", "cfla-2021-2027"),
        ("ProjektaNumurs,ProjektaNosaukums,EsFonds,KopejaisFinansejums", "cfla-2014-2020"),
        ("Programme,Acronym,Project name in English,Lead partner,Total budget,Start date", "keep-eu"),
        ("Nosaukums,Saņēmējs,Numurs", "projects"),
    ],
)
def test_layouts_by_their_headers(header: str, name: str) -> None:
    assert layout_of(header.split(",")).name == name


def test_the_headers_that_are_known_of_data_gov_lv() -> None:
    """The verified columns of the three CFLA lists: each field is found in its list."""
    rows = pd.read_csv(ROOT / "tests/unit/project_columns.csv")
    shared = {"project_no", "name", "beneficiary", "reg_no", "fund", "status", "start", "end"}
    for period in ("p1420", "p2127", "AF"):
        header = list(rows[rows[period] == "x"]["column"])
        found = columns_of(header)
        assert shared | {"eligible_eur", "public_support_eur"} <= set(found), period
        assert ("total_eur" in found) == (period != "AF")


KEEP = "Programme,Acronym,Project name,Lead partner,Partners,NUTS3,Total budget,Start date"


@pytest.mark.parametrize(
    ("lead", "partners", "nuts", "places"),
    [
        ("Latgale Planning Region", "", "LV005", ["LV005"]),
        ("Latgales plānošanas reģions", "", "", ["LV005"]),
        ("Utena municipality", "Latgale Planning Region", "", ["LV005"]),
        ("Utena municipality", "Vidzeme Planning Region; Rēzekne City Council", "", [REZEKNE]),
        ("Utena municipality", "", "LV005", ["LV005"]),
        ("Utena municipality", "", "LV005; LT009", ["LV005"]),
        ("Utena municipality", "", "LT009", []),
    ],
)
def test_keep_eu_by_partners_and_regions(lead: str, partners: str, nuts: str, places: list[str]) -> None:
    row = f'Latvia-Lithuania,ROADS,Roads,{lead},{partners},{nuts},"1000,50",2018-04-03'
    found = read_projects(f"{KEEP}\n{row}".encode(), "keep.csv", KNOWN)
    assert found.format == "keep-eu"
    assert [place.territory for each in found.rows for place in each.places] == places
    assert found.read == len(found.rows) + len(found.left_out)


@pytest.mark.parametrize(
    ("cells", "measure"),
    [
        (("6.1.5.", "", ""), ("6.1.5", False)),
        (("5.6.2, 3.3.1", "", "9.9.9.0/17/I/001"), ("5.6.2, 3.3.1", False)),
        (("3.3.1. Palielināt", "", ""), ("3.3.1", False)),
        (("", "3.3.1. Palielināt", "5.5.5.0/17/I/001"), ("3.3.1", False)),
        (("", "SAM 9.3.1. Attīstīt", "9.3.1.1/19/I/047"), ("9.3.1.1", True)),
        (("", "Attīstīt 2 skolas", "3.3.1.0/17/I/001"), ("3.3.1", True)),
        (("", "", "3DP/3.6.1.1.0./09/IPIA/VRAA/016"), ("3.6.1.1", True)),
        (("", "", "2.3.1.2.i.0/1/23/A/CFLA/001"), ("2.3.1.2", True)),
        (("", "", "10.1.1.0/15/TP/018"), ("10.1.1", True)),
        (("", "", "17-07-AL19-A019.2201-000004"), ("", False)),
        (("", "", "LLI-123"), ("", False)),
        (("", "2018. gads", ""), ("", False)),
    ],
)
def test_measures(cells: tuple[str, str, str], measure: tuple[str, bool]) -> None:
    assert measure_of(*cells) == measure


def test_columns_of_dates_that_are_not_known_are_named() -> None:
    header = ["Projekta nosaukums", "Projekta numurs", "Statuss", "ProjektaSakumaDatums", "Ieviests (datums)"]
    found = read_projects(f"{';'.join(header)}\nA;1;;01.02.2020;x".encode(), "list.csv", KNOWN)
    assert (found.columns["start"], found.unused) == ("ProjektaSakumaDatums", ("Ieviests (datums)",))
    assert found.unread_dates == ("Ieviests (datums)",)
    assert listed({}).unread_dates == ()


def test_headers_cut_at_63_characters() -> None:
    header = [
        "projektanosaukums__operation_namenameofproject",
        "projektanumurs__operation_noprojectno",
        "kopejaisattiecinamaisfinansejumstotaleligiblefinancing",
        "kopejaisfinansejumstotalfinancing",
        "esfondulidzfinansejumsunioncofinancing",
        "istenosanasvietasadreselocationofprojectimplementationsite",
        "esfondsfund",
        "pasakumanumursmeasureno",
        "samnumursspecificobjectiveno",
    ]
    found = columns_of(header)
    wanted = [
        "name",
        "project_no",
        "eligible_eur",
        "total_eur",
        "public_support_eur",
        "place",
        "fund",
        "measure",
    ]
    assert [found[field] for field in wanted] == [0, 1, 2, 3, 4, 5, 6, 7]


def test_the_list_of_2016_in_its_two_forms() -> None:
    csv = (ROOT / "data/sources/esfondi_2016.csv").read_bytes()
    rows = pd.read_csv(io.BytesIO(csv), dtype=str, keep_default_na=False)
    page = f"<!DOCTYPE html>\n{rows.to_html(index=False)}".encode()
    first, second = (read_projects(data, "list", KNOWN) for data in (csv, page))
    assert first.read == second.read == 134
    assert [(row.name, row.total_eur, row.places) for row in first.rows] == [
        (row.name, row.total_eur, row.places) for row in second.rows
    ]
    assert first.read == len(first.rows) + len(first.repeats) + len(first.left_out)


def test_workbooks() -> None:
    buffer = io.BytesIO()
    frame = pd.DataFrame([["Saraksts", *[None] * 11], CFLA.split(";"), list(ROW.values())])
    frame.to_excel(buffer, header=False, index=False)
    found = read_projects(buffer.getvalue(), "list.xlsx", KNOWN)
    assert [(row.row, row.total_eur) for row in found.rows] == [(3, 2237043.07)]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "projects-empty"),
        (b"   \n", "projects-empty"),
        (b"PK\x03\x04 and nothing", "projects-damaged"),
        (b"\xd0\xcf\x11\xe0 and nothing", "projects-damaged"),
        ("Rādītājs,2019,2020\nIedzīvotāji,1,2".encode(), "projects-no-header"),
        (b"<html><p>Not found</p></html>", "projects-no-header"),
        (b"x" * (50 * 2**20 + 1), "projects-too-large"),
    ],
)
def test_files_that_are_no_list(data: bytes, key: str) -> None:
    with pytest.raises(ProjectListError) as raised:
        read_projects(data, "file", KNOWN)
    assert raised.value.key == key
    assert texts("lv")(key, **raised.value.values)
    assert not looks_like_projects(data)


def test_other_encodings_and_separators() -> None:
    text = f"{CFLA}\n{';'.join(ROW.values())}"
    for data in (text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("cp1257")):
        assert looks_like_projects(data)
        assert read_projects(data, "list.csv", KNOWN).rows[0].name == "Ceļi Ludzā"
    tabs = text.replace(";", "\t").encode()
    assert read_projects(tabs, "list.tsv", KNOWN).rows[0].name == "Ceļi Ludzā"


@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    refused = None
    try:
        read_projects(data, "any", KNOWN)
    except ProjectListError as error:
        refused = error
    assert refused is None or texts("lv")(refused.key, **refused.values)


cells = st.text(
    st.characters(
        blacklist_categories=["Cs"], blacklist_characters=';"\r\n\x00\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029'
    ),
    max_size=40,
)


@given(rows=st.lists(st.tuples(*[cells] * 12), max_size=5))
def test_every_row_is_a_project_or_said_to_be_none(rows: list[tuple[str, ...]]) -> None:
    data = "\n".join([CFLA, *(";".join(row) for row in rows)]).encode()
    found = read_projects(data, "list.csv", KNOWN)
    assert found.read == len(found.rows) + len(found.repeats) + len(found.left_out)
    for problem in (*found.problems, *found.left_out):
        assert 2 <= problem.row <= len(rows) + 1
        assert texts("lv")(problem.key, **problem.values)
        assert texts("en")(problem.key, **problem.values)


# --- The same project -----------------------------------------------------------------------------

PUBLISHED = [
    Published("LG051", "Infrastruktūras attīstība", "5.6.2.0/16/I/006", "Ludzas novada pašvaldība"),
    Published("LG006", "Ceļa „P62” pārbūve", "", "LR Satiksmes ministrija"),
]


@pytest.mark.parametrize(
    ("project", "same"),
    [
        (ImportedProject(2, "Cits nosaukums", "5.6.2.0 / 16/I/006"), "LG051"),
        (ImportedProject(2, 'Ceļa "P62" pārbūve', "", beneficiary="LR Satiksmes Ministrija"), "LG006"),
        (
            ImportedProject(2, "Ceļa P62 pārbūve", "6.3.1.0/17/I/001", beneficiary="LR Satiksmes ministrija"),
            "LG006",
        ),
        (ImportedProject(2, "Ceļa P62 pārbūve", "", beneficiary="Ludzas novada pašvaldība"), ""),
        (ImportedProject(2, "Cits nosaukums", ""), ""),
    ],
)
def test_same_project(project: ImportedProject, same: str) -> None:
    assert same_project(project, PUBLISHED) == same


def test_rows_for_the_tables() -> None:
    rows = table_rows(
        listed({}, {"number": "9", "name": "Jauns", "place": "Medumu pag., Daugavpils nov."}),
        "upload",
        PUBLISHED,
    )
    assert rows["project"][0]["id"] == "LG051"
    assert rows["project_name"][0]["name"] == "Infrastruktūras attīstība"
    new = rows["project"][1]["id"]
    assert new.startswith("P")
    assert len(new) == 11
    place = rows["project_location"][1]
    assert (place["project"], place["parish"], place["former_territory"]) == (
        new,
        "Medumu pagasts",
        "LV0440200",
    )
    again = table_rows(listed({"number": "9", "name": "Jauns pavisam citādi"}), "upload")
    assert again["project"][0]["id"] == new


def test_headers_are_compared_by_letters_and_digits() -> None:
    assert normal("SAM / pasākuma nr.") == "sampasakumanr"
