"""Findings about values that were written to do harm somewhere."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from partnerkit.finding import Fault, Finding, Severity, Span
from partnerkit.lint import Result
from partnerkit.register import Register, assemble

PATH = "data/partnerships/oslo.yaml"

VALUES = [
    "x\n::set-output name=token::abc",
    "x\r\n::error file=a::b",
    "x\n##vso[task.setvariable variable=a]b",
    "##teamcity[buildProblem description='x']",
    "##[add-mask]a",
    "#" * 5 + "vso[x]",
    "\x1b[0Ksection_start:1560896352:x\r\x1b[0K",
    "\x1b]0;PWNED\x07\x9b31m\x08\x08",
    "100%0A::error::x",
    "]]></failure><failure/>",
    "&xxe; <!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "a\x00\x0b\ufffe\uffff\ud800b",
    "[klick](javascript:alert(1)) <script>alert(1)</script>",
    "` `` ``` | a | @hamburg-senat closes #1 !2",
    "``",
    " | ",
    "\u202eabc\u2066",
    "[link=https://evil.example]Hamburg[/link] [/x] :boom:",
    "{0} {value} {{x}}",
    '"},{"rule":"x',
    "",
]
"""What others tried on build servers, terminals, browsers, forges and parsers."""

values = st.one_of(
    st.sampled_from(VALUES),
    st.lists(
        st.sampled_from([*VALUES, "::", "##", "vso[", "\n", "`", "|", "@a", "<b>", "Ä", "東"]),
        max_size=5,
    ).map("".join),
    st.text(max_size=40),
)


def findings(value: str, severity: Severity = Severity.ERROR) -> tuple[Result, Register]:
    """One finding that quotes the value, in a file that holds it."""
    raw = f"title: x\nlead: {value}\n".encode("utf-8", "surrogatepass")
    register = assemble({PATH: raw}, today=date(2026, 1, 15))
    span = Span(PATH, 2, 7, 2, 7 + len(value))
    fault = Fault("dangling-actor", span, {"value": value, "meant": [value] if value else []})
    return Result((Finding(fault, severity),), 1), register
