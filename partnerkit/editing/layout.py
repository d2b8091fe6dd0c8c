"""``fmt``: the canonical order and style of a file; its meaning and its comments stay."""

from __future__ import annotations

from collections import Counter

from partnerkit.editing.comments import Comments, comments
from partnerkit.editing.emitter import Emitter, single_spaced
from partnerkit.editing.raw import line_end
from partnerkit.editing.refusal import CannotEdit
from partnerkit.editing.tree import Node, Tree, parse
from partnerkit.files import kind_of
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data


def formatted(source: Source) -> Source:
    """Return a file in canonical order and style; the same one when it has them already.

    Line ends become those that the file uses most; a byte-order mark is dropped. CannotEdit when
    the file has faults that make its meaning doubtful.
    """
    kind = kind_of(source.path) or "partnership"
    data, faults = source.read()
    if data is not None and not faults:
        # Most files are in order and have no comments: their data alone give their text.
        plain = "\n".join([*Emitter(kind).mapping(data, (), 0), ""])
        if source.raw == plain.encode():
            return source
    tree = parse(source)
    found = comments(tree)
    _keep_in_brackets(tree, found)
    lines = Emitter(kind, found.of).mapping(_complete(tree.root, tree.data), (), 0)
    text = _joined(found, lines).replace("\n", line_end(source.raw.decode("utf-8")))
    result = Source(source.path, text.encode())
    return source if result.raw == source.raw else _checked(tree, found, result)


def _keep_in_brackets(tree: Tree, found: Comments) -> None:
    """Leave a value on the line to which an ignore refers: on its own line, or the one below."""
    for path, notes in found.of.items():
        node = tree.by_path[path].node
        near = [*notes.before[-1:], *notes.beside]
        if node.flow and any("partnerkit:" in one for one in near):
            inside = any(other[: len(path)] == path and other != path for other in found.of)
            notes.in_brackets = not inside and not notes.after


def _complete(node: Node, data: Data) -> Data:
    """Return the values of a tree, with None for each that is missing behind its colon."""
    if node.sort == "list":
        return [_complete(entry.node, data[place]) for place, entry in enumerate(node.entries)]
    if node.sort == "map":
        return {
            entry.key: None
            if entry.node.sort == "nothing"
            else _complete(entry.node, data[entry.key])
            for entry in node.entries
        }
    return data


def _joined(found: Comments, lines: list[str]) -> str:
    """Put the top, the fields and the end of a file together."""
    top = single_spaced(found.top, keep_first=False)
    return "\n".join([*top, *lines, *single_spaced(found.end, keep_first=True), ""])


def _checked(tree: Tree, found: Comments, result: Source) -> Source:
    """Read the new text again: the data and all comments must be those of the old one."""
    again = parse(result)
    same = again.data == tree.data and _said(comments(again)) == _said(found)
    if not same:
        raise CannotEdit(result.path)
    return result


def _said(found: Comments) -> Counter[str]:
    """Count every comment of a file, wherever it stands."""
    notes = [*found.top, *found.end]
    for one in found.of.values():
        notes += [*one.before, *one.beside, *one.after]
    return Counter(note.strip() for note in notes if note)
