"""``partnerkit answer``: a written question as one document."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.options import OUTPUT, argument
from partnerkit.commands.presenting import AUDIENCE, FORMAT, format_of, open_view, present
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_QUESTIONS = argument(
    Word("FRAGEN.yaml", "QUESTIONS.yaml"),
    "Datei mit den Fragen; Vorlagen in questions/",
    "file with the questions",
)


@app.command(
    help=help_text(
        "Beantwortet eine schriftliche Anfrage als ein Dokument: jede Frage mit ihrer Tabelle, "
        "dazu, wer nichts angegeben hat, und die Quellen.",
        "Answers a written question as one document: each question with its table, who has stated "
        "nothing, and the sources.",
    )
)
def answer(
    ctx: typer.Context,
    questions: str = _QUESTIONS,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the answer."""
    from partnerkit.commands.asked import Unusable, read_asked
    from partnerkit.commands.past import answered
    from partnerkit.message import printable
    from partnerkit.model.inquiry import Inquiry
    from partnerkit.reports.answer import Unanswerable, report

    form = format_of(form, output)
    call = invocation(ctx)
    view = open_view(call, audience)
    inquiry, source = read_asked(Inquiry, questions, call)
    try:
        with answered():
            made = report(view, inquiry)
    except Unanswerable as wrong:
        lang = call.spoken or call.language()
        typer.echo(printable(f"{source.span(wrong.path)}: {wrong.why.get(lang)}"), err=True)
        raise Unusable("not-read", path=questions) from None
    present(made, call, form, output)
