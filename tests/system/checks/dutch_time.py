"""Time as the log counts it: moments in milliseconds, and what of a span passes on Dutch working days.

Written apart from the register's own calendar: Easter by another algorithm, working days counted out one by one.
"""

import bisect
import datetime
import zoneinfo

AMSTERDAM = zoneinfo.ZoneInfo("Europe/Amsterdam")
DAY = 86_400_000
FIRST, LAST = 2015, 2045


def easter(year):
    """Gregorian Easter by Gauss, with his two exceptions."""
    century = year // 100
    m = (15 + century - century // 4 - (13 + 8 * century) // 25) % 30
    n = (4 + century - century // 4) % 7
    moon = (19 * (year % 19) + m) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + n) % 7
    days = moon + sunday
    if (moon == 29 and sunday == 6) or (moon == 28 and sunday == 6 and (11 * m + 11) % 30 < 19):
        days -= 7
    return datetime.date(year, 3, 22) + datetime.timedelta(days=days)


def holidays(year):
    sunday = easter(year)
    king = datetime.date(year, 4, 27)
    days = {datetime.date(year, 1, 1), datetime.date(year, 12, 25), datetime.date(year, 12, 26)}
    days |= {sunday + datetime.timedelta(days=after) for after in (1, 39, 50)}
    days.add(king - datetime.timedelta(days=1) if king.weekday() == 6 else king)
    if year % 5 == 0:
        days.add(datetime.date(year, 5, 5))
    return days


CLOSED = {day.toordinal() for year in range(FIRST, LAST + 1) for day in holidays(year)}
WORKING = [
    day
    for day in range(datetime.date(FIRST, 1, 1).toordinal(), datetime.date(LAST, 12, 31).toordinal() + 1)
    if (day - 1) % 7 < 5 and day not in CLOSED
]


def instant(text):
    """2026-03-02T09:00:00.000Z in milliseconds."""
    at = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    since = at - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return since // datetime.timedelta(milliseconds=1)


def text(millis):
    at = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=millis)
    return at.isoformat(timespec="milliseconds") + "Z"


def local(millis):
    at = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(milliseconds=millis)
    return at.astimezone(AMSTERDAM)


def day(millis):
    return local(millis).date()


def midnight(date):
    at = datetime.datetime.combine(date, datetime.time(), AMSTERDAM)
    return instant(at.astimezone(datetime.timezone.utc).isoformat())


def worked(start, end):
    """Working milliseconds between two moments."""
    a, b = local(start), local(end)
    whole = bisect.bisect_left(WORKING, b.toordinal()) - bisect.bisect_left(WORKING, a.toordinal())
    return whole * DAY + into(b) - into(a)


def into(at):
    """What of its own day has been worked by a moment."""
    place = bisect.bisect_left(WORKING, at.toordinal())
    if place == len(WORKING) or WORKING[place] != at.toordinal():
        return 0
    return ((at.hour * 60 + at.minute) * 60 + at.second) * 1000 + at.microsecond // 1000
