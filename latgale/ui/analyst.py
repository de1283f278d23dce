"""Who may change data: a signed-in analyst, or whoever sits at a laptop that serves itself alone."""

import getpass
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

import streamlit as st

_FORWARDED = ("X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Forwarded", "Via")


@dataclass(frozen=True)
class Access:
    """``name`` of the analyst, empty for a reader; ``why`` is then the message key of the reason."""

    name: str
    why: str = ""
    can_sign_in: bool = False
    signed_in: bool = False


def access() -> Access:
    """What the session at hand may do."""
    secrets = _secrets()
    if "auth" in secrets:
        return _signed_in(secrets, st.user.to_dict())
    alone = _loopback(str(st.get_option("server.address") or ""))
    if alone and _local(st.context.headers.to_dict(), st.context.ip_address):
        return Access(getpass.getuser())
    return Access("", "access-not-configured")


def contact() -> str:
    """Whom to ask for access, as the secrets name them; empty where they do not."""
    return str(_secrets().get("latgale", {}).get("contact", ""))


def _signed_in(secrets: Mapping[str, Any], user: Mapping[str, Any]) -> Access:
    """An analyst is a signed-in person whose address is on the list."""
    if not user.get("is_logged_in"):
        return Access("", "access-sign-in", can_sign_in=True)
    allowed = {str(each).strip().lower() for each in secrets.get("latgale", {}).get("analysts", ())}
    address = str(user.get("email") or "").strip()
    # A provider that says the address was not proved is believed; many say nothing of it.
    proved = user.get("email_verified") in (None, True, "true")
    if address.lower() in allowed and proved:
        return Access(address, signed_in=True)
    return Access("", "access-not-listed", signed_in=True)


def _loopback(address: str) -> bool:
    """Does the server listen on this machine alone? An empty address means every network."""
    try:
        return ip_address(address.strip("[]")).is_loopback
    except ValueError:
        return address.lower() == "localhost"


def _local(headers: Mapping[str, str], client: str | None) -> bool:
    """Did the request come from this machine, to this machine by its own name, and past no proxy?"""
    names = {name.lower(): value for name, value in headers.items()}
    if any(name.lower() in names for name in _FORWARDED):
        return False
    host = names.get("host", "localhost")
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    return _loopback(name) and (client is None or _loopback(client))


def _secrets() -> Mapping[str, Any]:
    return st.secrets.to_dict() if st.secrets.load_if_toml_exists() else {}
