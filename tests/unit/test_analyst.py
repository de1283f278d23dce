"""Who may change data: never by accident."""

from typing import Any

import pytest

from latgale.ui.analyst import _local, _loopback, _signed_in

SECRETS = {"auth": {}, "latgale": {"analysts": ["Anna@LPR.lv ", "janis@lpr.lv"]}}


@pytest.mark.parametrize("address", ["localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "[::1]"])
def test_loopback(address: str) -> None:
    assert _loopback(address)


@pytest.mark.parametrize(
    "address",
    ["", "0.0.0.0", "::", "192.168.1.4", "dati.lpr.lv", "localhost.lv", "127.0.0.1.lv"],  # noqa: S104
)
def test_every_other_address_is_open(address: str) -> None:
    assert not _loopback(address)


@pytest.mark.parametrize(
    ("headers", "client"),
    [
        ({"Host": "localhost:8501"}, "127.0.0.1"),
        ({"Host": "127.0.0.1:8501"}, None),
        ({"host": "[::1]:8501"}, "::1"),
        ({}, None),
    ],
)
def test_a_laptop_works_at_once(headers: dict[str, str], client: str | None) -> None:
    assert _local(headers, client)


@pytest.mark.parametrize(
    ("headers", "client"),
    [
        ({"Host": "dati.lpr.lv"}, "127.0.0.1"),
        ({"Host": "localhost:8501", "X-Forwarded-For": "81.198.0.1"}, "127.0.0.1"),
        ({"Host": "localhost:8501", "x-real-ip": "127.0.0.1"}, "127.0.0.1"),
        ({"Host": "localhost:8501", "Forwarded": "for=1.2.3.4"}, "127.0.0.1"),
        ({"Host": "localhost:8501"}, "192.168.1.7"),
        ({"Host": "localhost.attacker.example:8501"}, "127.0.0.1"),
    ],
)
def test_behind_a_proxy_or_from_elsewhere_nobody_publishes(
    headers: dict[str, str], client: str | None
) -> None:
    assert not _local(headers, client)


@pytest.mark.parametrize("email", ["anna@lpr.lv", "ANNA@lpr.lv", "janis@lpr.lv"])
@pytest.mark.parametrize("proved", [{}, {"email_verified": True}, {"email_verified": "true"}])
def test_an_analyst_on_the_list(email: str, proved: dict[str, Any]) -> None:
    found = _signed_in(SECRETS, {"is_logged_in": True, "email": email, **proved})
    assert found.name == email
    assert found.signed_in


@pytest.mark.parametrize(
    ("user", "why"),
    [
        ({}, "access-sign-in"),
        ({"is_logged_in": False, "email": "anna@lpr.lv"}, "access-sign-in"),
        ({"is_logged_in": True, "email": "other@lpr.lv"}, "access-not-listed"),
        ({"is_logged_in": True, "email": "anna@lpr.lv", "email_verified": False}, "access-not-listed"),
        ({"is_logged_in": True, "email": "anna@lpr.lv", "email_verified": "false"}, "access-not-listed"),
        ({"is_logged_in": True}, "access-not-listed"),
        ({"is_logged_in": True, "email": ""}, "access-not-listed"),
        ({"is_logged_in": True, "email": "anna@lpr.lv.example"}, "access-not-listed"),
    ],
)
def test_others_are_told_why(user: dict[str, Any], why: str) -> None:
    found = _signed_in(SECRETS, user)
    assert (found.name, found.why) == ("", why)


def test_a_list_that_is_not_there_lets_nobody_in() -> None:
    assert not _signed_in({"auth": {}}, {"is_logged_in": True, "email": "anna@lpr.lv"}).name
    assert not _signed_in({"auth": {}, "latgale": {"analysts": []}}, {"is_logged_in": True, "email": ""}).name
