"""Named conventions for the bounds of hedges, as tables of what differs from the profile `plain`."""

from onrecord.languages.base import Profile

# Measured on 233 incidents with the ranges that researchers of civilian harm published for them: "a number of" is two in 26 of 32,
# "others" in 9 of 10, "several" in 4 of 5, "dozens" 12 to 24 in 18 of 22, "a large number" 12 to 24 in 4 of 4, "more than n" n + 1.
AIRWARS = Profile(
    name="airwars",
    vague={
        **dict.fromkeys(
            (
                "a number",
                "an unknown number",
                "an unspecified number",
                "an undisclosed number",
                "an undetermined number",
                "several",
                "some",
                "others",
                "multiple",
                "various",
                "a few",
                "a handful",
                "handful",
            ),
            (2, 2),
        ),
        **dict.fromkeys(
            ("dozens", "several dozen", "a few dozen", "many", "numerous", "countless", "a large number", "large numbers"), (12, 24)
        ),
    },
    above=1,
)
PROFILES = {profile.name: profile for profile in (Profile(name="plain"), AIRWARS)}
