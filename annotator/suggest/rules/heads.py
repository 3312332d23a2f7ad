"""Head words: capitalised words that say what the name around them stands for, or that it ends before them."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


COMPANY = words_of(
    "Inc Inc. Incorporated Corp Corp. Corporation Ltd Ltd. Limited LLC LLP PLC plc Plc GmbH AG SA S.A."
    " SE NV N.V. BV B.V. SpA"
    " S.p.A. AB ASA Oyj Co Co. Company Companies Holdings Holding Group Bancorp Industries Enterprises"
    " Technologies Systems"
    " Motors Airlines Airways Pharmaceuticals Laboratories Labs Entertainment Studios Records Partners"
    " Securities Capital"
    " Energy Petroleum Oil Steel Electronics Telecom Communications Networks Software Broadcasting"
    " Insurance Brothers Bros."
    " Foods Stores Bank Banking Financial Aerospace Aviation Media Press Publishing Publications"
)
"""Last words of the names of companies."""

BODY = words_of(
    "Ministry Department Agency Commission Committee Council Court Parliament Assembly Congress Senate"
    " Bureau Office Authority"
    " Administration Board Service Services Secretariat Directorate Tribunal Cabinet Police Army Navy"
    " Force Forces Guard Guards"
    " Corps Brigade Brigades Battalion Regiment Division Fleet Command Militia University College"
    " Institute Institution School"
    " Academy Faculty Hospital Foundation Fund Association Federation Confederation Union League"
    " Alliance Coalition Party"
    " Movement Front Organization Organisation Society Club Church Trust Network Center Centre"
    " Consortium Conference Forum"
    " Initiative Programme Laboratory Observatory Museum Gallery Orchestra Philharmonic Symphony Ballet"
    " Opera Theatre Band"
    " FC United Rovers Wanderers Athletic Embassy Consulate Mission Exchange Syndicate Cartel Tribe Choir Ensemble"
    " Times Post Herald Tribune Journal Gazette Chronicle Daily Weekly Magazine Review News Newspaper"
    " Television TV Radio"
    " Channel"
)
"""Last words of the names of other organisations."""

FIRST_OF_BODY = words_of(
    "Ministry Department University Bank Institute Academy Office Bureau Agency House Court Council"
    " Committee Commission"
    " Association Federation Union Organization Organisation League Church Society Center Centre College"
    " School Museum Board"
    " Fund Foundation Conference Congress Assembly Party Front Movement Army Confederation Alliance Coalition Chamber"
    " Secretariat Directorate Institution Order Brotherhood Friends Ministers Parliament Embassy Bishops"
)
"""Words before "of" or "for" at the beginning of an organisation's name."""

FACILITY = words_of(
    "Airport Airfield Airbase Bridge Stadium Arena Street Avenue Boulevard Road Highway Expressway"
    " Freeway Motorway Turnpike"
    " Square Plaza Palace Castle Tower Towers Building Hall Hotel Prison Jail Penitentiary Cemetery"
    " Cathedral Basilica Mosque"
    " Synagogue Temple Chapel Abbey Monastery Shrine Monument Memorial Station Terminal Harbor Harbour"
    " Port Dam Tunnel Canal"
    " Pipeline Dock Pier Lighthouse Zoo Park Garden Gardens Mall Market Mine Reactor Plant Refinery"
    " Speedway Racecourse Circuit"
    " Barracks Base Camp Mansion Library Theater Cinema Dome Fort Fortress Lane Drive"
)
"""Last words of the names of buildings and other works."""

LANDSCAPE = words_of(
    "River Creek Lake Sea Ocean Bay Gulf Strait Straits Sound Channel Island Islands Isle Isles"
    " Archipelago Peninsula Cape Coast"
    " Mountain Mountains Hills Hill Range Peak Volcano Valley Canyon Gorge Desert Plain Plains Plateau"
    " Basin Delta Forest"
    " Rainforest Jungle Glacier Reef Beach Falls Waterfall Springs Woods Swamp Steppe Heights Ridge"
    " Highlands Lowlands Atoll"
    " Estuary Fjord Wetlands Savanna Tundra Shelf Trench"
)
"""Last words of the names of landscapes and waters."""

REGION = words_of(
    "Province County District State Prefecture Oblast Governorate Region Territory Municipality Township Parish"
)
"""Last words of the names of parts of a country."""

OCCASION = words_of(
    "War Wars Olympics Games Cup Championship Championships Open Festival Revolution Uprising Rebellion"
    " Massacre Marathon Derby"
    " Tournament Trophy Classic Masters Awards Award Prize Summit Crusade Crisis Intifada Genocide"
    " Famine Plague Earthquake"
    " Hurricane Typhoon Cyclone Storm Campaign Operation Battle Siege Day Prix Bowl Series Expo Fair"
)
"""Last words of the names of events."""

WEEKDAYS_AND_MONTHS = words_of(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July"
    " August September"
    " October November December"
)

NO_NAME = WEEKDAYS_AND_MONTHS | words_of(
    "The A An And But Or In On At To For From With By As If When While After Before Since Although"
    " However He She It They We You I His Her Its Their Our My Your This That These Those There Here Who"
    " What Where Why How Not"
    " No Yes Also Both Some Many Most All Each Every Other Such President Prime Minister Secretary"
    " General Chairman Mr Mr. Mrs"
    " Mrs. Ms Ms. Dr Dr. Sir Lord Senator Governor Mayor Deputy Vice Chief Brigadier"
    " Colonel Captain Lieutenant Sergeant Admiral Executive Chancellor Chancellor-designate Ambassador Director"
    " Foreign Former Today Yesterday Tomorrow Meanwhile Earlier Later Last Next One Two Three First Second Third"
)
"""Capitalised words that belong to no name of a person; a name ends before them."""

NO_ORGANISATION = NO_NAME - words_of(
    "General King Queen Prince Princess Lord All Some Many Most One First Second Third Justice Chief Foreign Executive"
)
"""Capitalised words that belong to no name of an organisation; it begins after them, or ends before them."""

NO_PERSON = (
    COMPANY
    | BODY
    | FACILITY
    | LANDSCAPE
    | REGION
    | OCCASION
    | words_of(
        "Street Democratic Republican National Electric Dynamics Mills Staff Security Act Treaty Code"
        " University Law Rights Affairs"
        " Defense Defence Foreign Interior Finance Health Justice Education Representatives Commons"
        " Lords Nations Avenue"
    )
    - {
        "Hill",
        "Lane",
        "Forest",
        "Hall",
        "Park",
        "Church",
        "Day",
        "Bank",
        "Drive",
        "Brothers",
        "Woods",
        "Falls",
        "Wells",
        "Post",
        "Sound",
        "Bay",
        "Camp",
        "Castle",
        "Gardens",
        "Rivers",
        "Ridge",
    }
)
"""Words by which something is not a person."""
