"""The command line as a whole: finds a command, imports only that one, words its refusals.

``--help`` imports neither pydantic nor rich, jinja2, git or yaml (a test forbids it): names and
summaries of the commands stand in ``partnerkit.commands``.
"""

from __future__ import annotations

import errno
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from partnerkit.commands import COMMANDS, PANELS
from partnerkit.commands.help_pages import speak
from partnerkit.commands.invocation import Refusal, add_common_options, invocation
from partnerkit.words.command_words import WORDS
from partnerkit.words.language import interface_language

_INTERRUPTED = 130
_REFUSED = 2


class _Commands(TyperGroup):
    """The commands by name; the module of one is imported when it is called for."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 - click's signature
        """All names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002
        """Import one command and give it the options that every command has."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"partnerkit.commands.{COMMANDS[cmd_name].module}")
        command = get_command(module.app)
        command.name = cmd_name
        add_common_options(command)
        speak(command, interface_language(sys.argv[1:], os.environ))
        return command

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        """Run the command; what it refuses is worded in the language of its register."""
        try:
            return super().invoke(ctx)
        except Refusal as refusal:
            refusal.lang = invocation(ctx).language()
            raise
        except BrokenPipeError:
            _abandon_output()
            raise typer.Exit from None

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """List the commands by how often they are needed."""
        lang = interface_language(sys.argv[1:], os.environ)
        for panel, title in PANELS.items():
            rows = [
                (name, command.summary.get(lang))
                for name, command in COMMANDS.items()
                if command.panel == panel
            ]
            if rows:
                with formatter.section(title.get(lang)):
                    formatter.write_dl(rows)


def _app() -> typer.Typer:
    lang = interface_language(sys.argv[1:], os.environ)
    app = typer.Typer(
        cls=_Commands,
        name="partnerkit",
        help=WORDS["help"].get(lang),
        epilog=WORDS["epilog"].get(lang),
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
        subcommand_metavar=WORDS["metavar"].get(lang),
    )

    @app.callback(invoke_without_command=True)
    def start(ctx: typer.Context) -> None:
        """Show the help when no command is given."""
        if ctx.invoked_subcommand is None:
            typer.echo(ctx.get_help())

    return app


def run(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit code and never raises."""
    lang = interface_language(arguments, os.environ)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _answer(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _abandon_output()
        return 0
    except (KeyboardInterrupt, typer.Abort):
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever happens, no traceback reaches a user
        return _explain(error, lang)
    return code


def command_line() -> Any:  # noqa: ANN401 - typer carries its own click
    """Make the command line as a whole, in the language of this process."""
    command = get_command(_app())
    add_common_options(command)
    speak(command, interface_language(sys.argv[1:], os.environ))
    return command


def _answer(arguments: Sequence[str]) -> int:
    code = command_line().main(list(arguments), prog_name="partnerkit", standalone_mode=False)
    return code if isinstance(code, int) else 0


def _explain(error: Exception, lang: str) -> int:
    """Word what went wrong: a refusal, a mistake of use, a full disk, or one of our own."""
    from partnerkit.commands.usage import describe  # noqa: PLC0415 - only when it is needed

    if isinstance(error, Refusal):
        return _refuse(error.sentence(lang))
    if (usage := describe(error, lang)) is not None:
        return _refuse(usage)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        _abandon_output()
        return _refuse(WORDS["output-stopped"].get(lang))
    if os.environ.get("PARTNERKIT_DEBUG"):
        raise error
    name = f"{type(error).__name__}: {str(error)[:200]!a}"
    return _refuse(WORDS["unexpected"].get(lang).format(error=name))


def _refuse(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    return _REFUSED


def _abandon_output() -> None:
    """Let Python flush what nobody reads any more into nowhere when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
