#!/usr/bin/env python3
"""Computes the Dutch working days of 2020 to 2040 once more, without any of our code: Easter comes from dateutil.

    python3 tools/werkdagen-narekenen/narekenen.py > tests/vectoren/werkdagen.txt

Needs python3-dateutil. Rules: Algemene termijnenwet, article 3: New Year's Day, Easter Monday, Ascension Day, Whit Monday,
both Christmas days, King's Day (on Saturday 26 April when the 27th is a Sunday) and 5 May; Good Friday is put on a par with these.
"""
import hashlib
from datetime import date, timedelta

from dateutil.easter import easter

FIRST, LAST, MOST = date(2020, 1, 1), date(2040, 12, 31), 60


def holidays(year):
    sunday = easter(year)
    kings = date(year, 4, 27)
    if kings.isoweekday() == 7:
        kings -= timedelta(days=1)
    fixed = [date(year, 1, 1), kings, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)]
    return {*fixed, *(sunday + timedelta(days=d) for d in (-2, 1, 39, 50))}


free = set().union(*(holidays(y) for y in range(FIRST.year, LAST.year + 2)))


def works(day):
    return day.isoweekday() < 6 and day not in free


for year in range(FIRST.year, LAST.year + 1):
    days = [date(year, 1, 1) + timedelta(days=n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]
    print(year, sum(map(works, days)), *(d.strftime("%m-%d") for d in sorted(holidays(year))))

# Every day with every number of working days that a level can have, as one digest.
digest = hashlib.sha256()
horizon = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 400)]
working = [d for d in horizon if works(d)]
first = 0
for day in (d for d in horizon if d <= LAST):
    while working[first] <= day:
        first += 1
    for number in range(1, MOST + 1):
        digest.update(f"{day} {number} {working[first + number - 1]}\n".encode())
print("sha256", digest.hexdigest())
