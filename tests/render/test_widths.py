"""Widths of columns: everything fits, and words stay whole as long as they can."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from partnerkit.render.widths import GAP, Demand, fit, share_out


def demand(lengths: list[int], word: int, piece: int) -> Demand:
    word = min(word, max(lengths))
    return Demand(lengths, word, min(word, piece))


DEMANDS = st.lists(
    st.builds(
        demand,
        st.lists(st.integers(1, 200), min_size=1, max_size=8),
        st.integers(1, 60),
        st.integers(1, 60),
    ),
    min_size=1,
    max_size=8,
)


@given(DEMANDS, st.integers(20, 200))
def test_columns_fit_and_none_is_wider_than_it_needs(demands: list[Demand], available: int) -> None:
    widths = share_out(demands, available)
    assert sum(widths) + GAP * (len(widths) - 1) <= max(available, (GAP + 1) * len(widths))
    assert all(1 <= w <= d.natural for w, d in zip(widths, demands, strict=True))


@given(DEMANDS)
def test_words_stay_whole_where_there_is_room_for_them(demands: list[Demand]) -> None:
    available = sum(demand.word for demand in demands) + GAP * (len(demands) - 1)
    widths = share_out(demands, available)
    assert all(w >= d.word for w, d in zip(widths, demands, strict=True))


@given(DEMANDS)
def test_words_break_behind_hyphens_before_they_break_inside(demands: list[Demand]) -> None:
    available = sum(demand.piece for demand in demands) + GAP * (len(demands) - 1)
    widths = share_out(demands, available)
    assert fit(demands, available)
    assert all(w >= d.piece for w, d in zip(widths, demands, strict=True))


@given(DEMANDS)
def test_what_does_not_fit_is_known(demands: list[Demand]) -> None:
    available = sum(demand.floor for demand in demands) + GAP * (len(demands) - 1)
    assert fit(demands, available)
    assert fit(demands, available - 1) == (sum(d.floor for d in demands) == len(demands))


def test_room_goes_where_it_saves_lines() -> None:
    titles, kinds = Demand([60, 55, 58], 12, 12), Demand([8, 20, 9], 10, 10)
    assert share_out([titles, kinds], 62) == [50, 10] or share_out([titles, kinds], 62)[0] >= 40


def test_a_table_that_fits_is_left_alone() -> None:
    assert share_out([Demand([5], 5, 5), Demand([9, 3], 4, 4)], 80) == [5, 9]
