"""Edits of one value: the rest of the file stays byte for byte, comments and quoting included.

Every function takes a file and returns it changed. The new text is read again: unless exactly
the intended value changed, CannotEdit is raised and nothing is returned.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator

from partnerkit.editing.emitter import Emitter, flow
from partnerkit.editing.order import rank, ranks
from partnerkit.editing.raw import Patch, patched
from partnerkit.editing.refusal import CannotEdit
from partnerkit.editing.scalar import double, inline, key, scalar, single
from partnerkit.editing.tree import HARMLESS, Entry, Node, Tree, parse
from partnerkit.files import kind_of
from partnerkit.finding import KeyPath
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data


def set_value(source: Source, path: KeyPath, value: Data) -> Source:
    """Give a field a value: text, a list or a mapping.

    A value that is there is replaced where it stands, text in its own quoting style; a missing
    field is put at its place in the order of the format, fields around it included.
    """
    tree = parse(source)
    entry = tree.by_path.get(path)
    if entry is not None:
        patches = list(_replaced(tree, entry, value))
    else:
        depth = next(d for d in range(len(path) - 1, -1, -1) if path[:d] in tree.by_path or not d)
        for step in reversed(path[depth + 1 :]):
            value = {step: value}
        path = path[: depth + 1]
        holder = tree.by_path[path[:-1]].node if path[:-1] else tree.root
        if holder.sort != "map":
            return set_value(source, path[:-1], {path[-1]: value})
        patches = [_inserted(tree, holder, str(path[-1]), value)]

    def intended(data: Data) -> None:
        value_at(data, path[:-1])[path[-1]] = value

    return _checked(tree, patches, intended)


def append(source: Source, path: KeyPath, value: Data) -> Source:
    """Add an item to a list, in the style of the list; a list that is missing is begun."""
    tree = parse(source)
    entry = tree.by_path.get(path)
    if entry is None or entry.node.sort != "list" or not entry.node.entries:
        return set_value(source, path, [value])
    node = entry.node
    last = node.entries[-1]
    if node.flow:
        patch = Patch(last.node.end, last.node.end, ", " + flow(value))
    else:
        here = (*path, len(node.entries))
        patch = _below(tree, last, _emitter(tree).item(value, here, tree.column(last.start)))
    return _checked(tree, [patch], lambda data: value_at(data, path).append(value))


def remove(source: Source, path: KeyPath) -> Source:
    """Take a field or an item out, with the lines that it stands on.

    With its last item goes the list too: "empty" would be a statement. Comments on lines of their
    own stay.
    """
    tree = parse(source)
    holder = tree.by_path[path[:-1]].node if path[:-1] else tree.root
    if len(holder.entries) == 1:
        if not path[:-1]:
            raise CannotEdit(source.path)
        return remove(source, path[:-1])
    patch = _taken_out(tree, holder, tree.by_path[path])

    def intended(data: Data) -> None:
        del value_at(data, path[:-1])[path[-1]]

    return _checked(tree, [patch], intended)


def rename_key(source: Source, path: KeyPath, name: str) -> Source:
    """Give a field another name where it stands; CannotEdit when there is one of that name."""
    tree = parse(source)
    entry = tree.by_path[path]
    flow_style = _in_brackets(tree, entry.node)
    if (*path[:-1], name) in tree.by_path:
        raise CannotEdit(source.path)

    def intended(data: Data) -> None:
        holder = value_at(data, path[:-1])
        if path[-1] in holder:
            holder[name] = holder.pop(path[-1])

    return _checked(tree, [Patch(entry.start, entry.key_end, key(name, flow=flow_style))], intended)


def _replaced(tree: Tree, entry: Entry, value: Data) -> Iterator[Patch]:
    """Replace a value by another, the comment on its first line kept."""
    node = entry.node
    block = node.sort in {"list", "map"} and not node.flow
    if _in_brackets(tree, node) or (node.flow and isinstance(value, (list, dict))):
        yield Patch(node.start, node.end, _spaced(node, _flow(node, value)))
    elif isinstance(value, str) or not value:
        if block:
            head = entry.start if entry.key is None else entry.key_end
            short = inline(value) if isinstance(value, str) else flow(value)
            yield Patch(head + 1, head + 1, f" {short}")
            yield Patch(tree.line_end(head), node.end, "")
        else:
            yield _rewritten(tree, entry, value)
    elif block:
        inner = tree.column(node.start)
        yield Patch(node.start, node.end, "\n".join(_lines(tree, node, value, inner)).lstrip())
    elif entry.key is None:
        lines = _emitter(tree).item(value, node.path, tree.column(entry.start))
        yield Patch(entry.start, node.end, "\n".join(lines).lstrip())
    else:
        lines = _lines(tree, node, value, tree.column(entry.start) + 2)
        end = tree.line_end(node.end)
        behind = tree.text[node.end : end].rstrip()
        space = node.sort != "nothing"
        yield Patch(node.start - space, end, "\n".join([behind, *lines]))


def _lines(tree: Tree, node: Node, value: Data, indent: int) -> list[str]:
    """Write a list or mapping as a block."""
    if isinstance(value, list):
        return _emitter(tree).items(value, node.path, indent)
    return _emitter(tree).mapping(value, node.path, indent)


def _spaced(node: Node, text: str) -> str:
    """Text that follows a colon without a value needs a space before it."""
    return f" {text}" if node.sort == "nothing" else text


def _flow(node: Node, value: Data) -> str:
    return _styled(value, node.style, in_flow=True) if isinstance(value, str) else flow(value)


def _styled(text: str, style: str, *, in_flow: bool = False) -> str:
    """Write text on one line in a quoting style, where that can hold it."""
    if style == '"':
        return double(text)
    if style == "'" and "\n" not in text and "\t" not in text:
        return single(text)
    return inline(text, flow=in_flow)


def _rewritten(tree: Tree, entry: Entry, value: Data) -> Patch:
    """Write a text (or an empty list) behind its key; the comment on that line stays there."""
    node = entry.node
    if not isinstance(value, str):
        return Patch(node.start, node.end, _spaced(node, flow(value)))
    if node.style in {'"', "'"} and "\n" not in value:
        return Patch(node.start, node.end, _styled(value, node.style))
    used = tree.column(node.start) + (node.sort == "nothing")
    first, *rest = scalar(value, tree.column(entry.start) + 2, used)
    end = node.end
    if node.style in {"|", ">"}:
        # The comment stands behind the sign of the block, not behind its last line.
        _, sign, note = tree.text[node.start : tree.line_end(node.start)].partition("#")
        first += f"  {sign}{note}" if sign else ""
    elif rest:
        end = tree.line_end(node.end)
        first += tree.text[node.end : end]
    return Patch(node.start, end, _spaced(node, "\n".join([first, *rest])))


def _in_brackets(tree: Tree, node: Node) -> bool:
    """Whether a value stands inside brackets."""
    holder = tree.by_path[node.path[:-1]].node if node.path[:-1] else tree.root
    return holder.flow


def _inserted(tree: Tree, holder: Node, name: str, value: Data) -> Patch:
    """Put a new field into a mapping, behind the field that comes before it in the format."""
    path = (*holder.path, name)
    names = ranks(_kind(tree.source), holder.path)
    place = rank(names, name)
    before = [e for e in holder.entries if rank(names, e.key or "") <= place]
    above = max(before, key=lambda e: (rank(names, e.key or ""), e.start), default=None)
    if holder.flow:
        return _in_flow(holder, above, f"{key(name, flow=True)}: {flow(value)}")
    column = tree.column(holder.entries[0].start)
    lines = _emitter(tree).entry(name, value, path, column)
    if above is not None:
        return _below(tree, above, lines)
    first = holder.entries[0].start
    return Patch(first, first, "\n".join([*lines, " " * column]).lstrip(" "))


def _in_flow(holder: Node, above: Entry | None, text: str) -> Patch:
    if not holder.entries:
        return Patch(holder.start + 1, holder.start + 1, text)
    if above is None:
        first = holder.entries[0].start
        return Patch(first, first, f"{text}, ")
    return Patch(above.node.end, above.node.end, f", {text}")


def _below(tree: Tree, above: Entry, lines: list[str]) -> Patch:
    """Put lines below a field or item, below the comments that stand deeper than it, too."""
    end = above.node.end
    text = "\n".join(lines)
    if end and tree.text[end - 1] == "\n":
        return Patch(end, end, text + "\n")
    at = tree.line_end(end)
    while tree.text.startswith("\n", at):
        next_end = tree.line_end(at + 1)
        line = tree.text[at + 1 : next_end]
        note = line.lstrip(" ")
        if not note.startswith("#") or len(line) - len(note) <= tree.column(above.start):
            break
        at = next_end
    return Patch(at, at, "\n" + text)


def _taken_out(tree: Tree, holder: Node, entry: Entry) -> Patch:
    """Take a field or item out: its lines, or inside brackets itself and one comma."""
    text, end = tree.text, entry.node.end
    if holder.flow:
        place = holder.entries.index(entry)
        if place:
            return Patch(holder.entries[place - 1].node.end, end, "")
        return Patch(entry.start, holder.entries[1].start, "")
    behind = end if text[end - 1] == "\n" else min(tree.line_end(end) + 1, len(text))
    begin = text.rfind("\n", 0, entry.start) + 1
    if not text[begin : entry.start].strip():
        # Without a line end at the end of the file, the one before the field goes.
        return Patch(begin - (begin > 0 and text[behind - 1] != "\n"), behind, "")
    # It stands behind a hyphen, and what follows takes its place.
    return Patch(entry.start, len(text) - len(text[behind:].lstrip()), "")


def _checked(tree: Tree, patches: Iterable[Patch], intended: Callable[[Data], None]) -> Source:
    """Apply patches, read the text again, and let it pass only with the intended data."""
    wanted = copy.deepcopy(tree.data)
    intended(wanted)
    result = patched(tree.source, patches)
    data, faults = result.read()
    if data != wanted or any(fault.rule not in HARMLESS for fault in faults):
        raise CannotEdit(tree.source.path)
    return result


def value_at(data: Data, path: KeyPath) -> Data:
    """Return the value at a path that there is."""
    for step in path:
        data = data[step]
    return data


def _kind(source: Source) -> str:
    return kind_of(source.path) or "partnership"


def _emitter(tree: Tree) -> Emitter:
    return Emitter(_kind(tree.source))
