"""Periods: every spelling that CSP, Eurostat and PC-Axis print, and nothing else."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.extracts import Dimension
from latgale.extracts.recognise.checks import begins
from latgale.extracts.recognise.periods import is_time_name, period_of, periods_of
from latgale.i18n import texts
from latgale.trajectories import PeriodError, build, year_of
from latgale.ui.periods import frequency, in_period, moment, named
from tests.unit.extract_tables import dim

YEARS = st.integers(1900, 2099)


@pytest.mark.parametrize(
    ("label", "period"),
    [
        ("2024", "2024"),
        (" 2024 ", "2024"),
        ("2024*", "2024"),
        ("2024.", "2024"),
        ("2024. gads", "2024"),
        ("2024 gads", "2024"),
        ("2024. gada sākumā", "2024"),
        ("2024 gada sākumā", "2024"),
        ("at the beginning of 2024", "2024"),
        ("2024A00", "2024"),
        ("2025Q2", "2025Q2"),
        ("2025K2", "2025Q2"),
        ("2024-Q2", "2024Q2"),
        ("Q3 2024", "2024Q3"),
        ("2024 I cet.", "2024Q1"),
        ("2024. gada IV ceturksnis", "2024Q4"),
        ("2024. gada 2. ceturksnis", "2024Q2"),
        ("2nd quarter 2024", "2024Q2"),
        ("2nd quarter of 2024", "2024Q2"),
        ("2024M12", "2024M12"),
        ("2024M5", "2024M05"),
        ("2024-05", "2024M05"),
        ("05.2024", "2024M05"),
        ("2024. gada maijs", "2024M05"),
        ("2024. gada jūnijā", "2024M06"),
        ("2024 jūlijs", "2024M07"),
        ("March 2024", "2024M03"),
        ("2024 Oct", "2024M10"),
        ("2024H1", "2024H1"),
        ("2024-S2", "2024H2"),
        ("2024. gada 1. pusgads", "2024H1"),
        ("2024 II pusgads", "2024H2"),
        ("2024W05", "2024W05"),
        ("2024-W5", "2024W05"),
        ("2024. gada 5. nedēļa", "2024W05"),
        ("week 5 2024", "2024W05"),
        ("2020W53", "2020W53"),
        ("2024-01-01", "2024-01-01"),
        ("01.01.2024", "2024-01-01"),
        ("01.07.2013.", "2013-07-01"),
        ("20240229", "2024-02-29"),
        ("2024. gada 1. janvāris", "2024-01-01"),
        ("2023/2024", "2023/2024"),
        ("2023./2024.", "2023/2024"),
        ("2023/24", "2023/2024"),
        ("2020./2021. mācību gads", "2020/2021"),
    ],
)
def test_spellings_of_periods(label: str, period: str) -> None:
    assert period_of(label) == period


@pytest.mark.parametrize(
    "label",
    [
        *(
            "",
            "Pavisam",
            "24",
            "20245",
            "2024Q5",
            "2024Q0",
            "2024M13",
            "2024M00",
            "2024-13",
            "2024H3",
            "2024W54",
        ),
        *(
            "2021W53",
            "2024-02-30",
            "30.02.2024",
            "32.01.2024",
            "2022/2024",
            "2015-2019",
            "9999",
            "0000",
            "2024 gada",
        ),
        *("2024. gada ziema", "2024 marija", "Y10-14", "1-9", "LV005", "2024 100", "0380200", "2024,5"),
    ],
)
def test_what_is_no_period(label: str) -> None:
    # "2024 gada" alone is what CSP prints in front of a part of the year; alone it is the year.
    assert period_of(label) == ("2024" if label == "2024 gada" else "")


@given(year=YEARS, month=st.integers(1, 12))
def test_months_and_quarters_in_all_forms(year: int, month: int) -> None:
    said = texts("lv")("named-month", year=str(year), month=month)
    for label in (
        f"{year}M{month:02d}",
        f"{year}-{month:02d}",
        f"{month:02d}.{year}",
        f"{year}m{month}",
        said,
    ):
        assert period_of(label) == f"{year}M{month:02d}"
    assert period_of(texts("en")("named-month", year=str(year), month=month)) == f"{year}M{month:02d}"
    quarter = (month - 1) // 3 + 1
    roman = ("I", "II", "III", "IV")[quarter - 1]
    for label in (
        f"{year}Q{quarter}",
        f"{year}-Q{quarter}",
        f"{year} {roman} cet.",
        f"{year}. gada {quarter}. cet.",
    ):
        assert period_of(label) == f"{year}Q{quarter}"
    for lang in ("lv", "en"):
        assert period_of(
            texts(lang)("named-quarter", year=str(year), quarter=quarter).replace("quarter ", "Q")
        ) in (
            f"{year}Q{quarter}",
            "",
        )


@given(day=st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_days_and_weeks(day: date) -> None:
    for label in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%d.%m.%Y.}", f"{day:%Y%m%d}"):
        assert period_of(label) == day.isoformat()
    year, week, _ = day.isocalendar()
    assert period_of(f"{year}W{week:02d}") == f"{year}W{week:02d}"
    assert begins(f"{year}W{week:02d}") <= day
    assert begins(day.isoformat()) == day


@given(text=st.text(max_size=30))
def test_any_text_gives_a_period_that_the_store_takes_or_none(text: str) -> None:
    period = period_of(text)
    assert not period or (period_of(period) == period and moment(period) > 0 and begins(period).year > 0)


def test_codes_of_timeval_are_read_by_the_whole_list() -> None:
    def of(*codes: str) -> tuple[str, ...]:
        return periods_of(Dimension("Time", codes=codes))

    assert of("19951", "19952", "19961") == ("1995H1", "1995H2", "1996H1")
    assert of("20071", "20072", "20073") == ("2007Q1", "2007Q2", "2007Q3")
    assert of("200711", "200712") == ("2007M11", "2007M12")
    assert of("200712", "200713") == ("2007W12", "2007W13")
    # Two quarters or two half-years of one year: nobody can tell.
    for codes in (("20071", "20072"), ("20071", "200712"), ("0", "1", "2"), ("20079", "20081")):
        assert not any(of(*codes))


def test_texts_tell_what_codes_do_not() -> None:
    dimension = Dimension("Gads", codes=("0", "1"), texts=("2023. gads", "2024. gads"))
    assert periods_of(dimension) == ("2023", "2024")
    assert periods_of(Dimension("Time", codes=("2024M12",), texts=("decembris",))) == ("2024M12",)


def test_names_of_time() -> None:
    assert all(
        is_time_name(dim(name)) for name in ("Laika periods", "Time period", "TIME_PERIOD", "Gads", "Tid")
    )
    assert is_time_name(dim("x", role="time"))
    assert is_time_name(dim("x", code="TIME"))
    assert not is_time_name(dim("Time spent"))


# --- Half-years and weeks in the rest of the project -----------------------------------------------


def test_half_years_and_weeks_stand_on_the_axis() -> None:
    assert [year_of(period) for period in ("2024H1", "2024H2", "2025H1")] == [2024.0, 2024.5, 2025.0]
    weeks = [year_of(f"2020W{week:02d}") for week in range(1, 54)]
    assert weeks == sorted(set(weeks))
    assert (weeks[0], weeks[-1] < year_of("2021W01")) == (2020.0, True)
    for wrong in ("2024H3", "2024H", "2024W00", "2024W54", "2024W5"):
        with pytest.raises(PeriodError):
            year_of(wrong)


def test_half_years_make_a_series_and_do_not_mix() -> None:
    series = build([("2024H2", 2.0, False), ("2024H1", 1.0, False), ("2025H1", 3.0, False)])
    assert [point.value for point in series.points] == [1.0, 2.0, 3.0]
    assert [point.value for point in series.yearly().points] == [1.0, 3.0]
    with pytest.raises(PeriodError):
        build([("2024H1", 1.0, False), ("2024W01", 1.0, False)])


@pytest.mark.parametrize(
    ("period", "kind", "lv", "en"),
    [
        (
            "2024H2",
            "half_year",
            ("2024. gada 2. pusgadā", "2024. gada 2. pusgads"),
            ("in half 2 of 2024", "half 2 of 2024"),
        ),
        (
            "2024W05",
            "week",
            ("2024. gada 5. nedēļā", "2024. gada 5. nedēļa"),
            ("in week 5 of 2024", "week 5 of 2024"),
        ),
    ],
)
def test_half_years_and_weeks_are_said(
    period: str, kind: str, lv: tuple[str, str], en: tuple[str, str]
) -> None:
    assert frequency(period) == kind
    for lang, (within, name) in (("lv", lv), ("en", en)):
        assert (in_period(texts(lang), period), named(texts(lang), period)) == (within, name)


@pytest.mark.parametrize(
    ("period", "first"),
    [
        ("2024", date(2024, 1, 1)),
        ("2024H2", date(2024, 7, 1)),
        ("2024Q4", date(2024, 10, 1)),
        ("2024M12", date(2024, 12, 1)),
        ("2024W01", date(2024, 1, 1)),
        ("2021W01", date(2021, 1, 4)),
        ("2024/2025", date(2024, 9, 1)),
        ("2024-05-31", date(2024, 5, 31)),
    ],
)
def test_first_days(period: str, first: date) -> None:
    assert begins(period) == first


def test_no_first_day_of_no_period() -> None:
    with pytest.raises(PeriodError):
        begins("vakar")
