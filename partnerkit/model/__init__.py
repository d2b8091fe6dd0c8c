"""The record format as types: partnerships, actors, settings, and the meaning of each field."""

from partnerkit.model.actor import Actor
from partnerkit.model.partnership import Partnership
from partnerkit.model.settings import Settings
from partnerkit.model.types import Audience, PartialDate

__all__ = ["Actor", "Audience", "PartialDate", "Partnership", "Settings"]
