"""States as English prints them: name, adjective, its people, and the metonym (the capital) that speaks for it."""

from dataclasses import dataclass
from functools import cache

TABLE = """
Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Angola|Angolan|Angolans|Luanda
Argentina|Argentine|Argentines|Buenos Aires
Armenia|Armenian|Armenians|Yerevan
Australia|Australian|Australians|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Belarus|Belarusian|Belarusians|Minsk
Belgium|Belgian|Belgians|
Benin|Beninese|Beninese|
Bolivia|Bolivian|Bolivians|La Paz
Bosnia|Bosnian|Bosnians|Sarajevo
Botswana|Botswanan|Botswanans|
Brazil|Brazilian|Brazilians|Brasilia
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe|Burkinabes|Ouagadougou
Burundi|Burundian|Burundians|
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaounde
Canada|Canadian|Canadians|Ottawa
Central African Republic|Central African|Central Africans|Bangui
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|Santiago
China|Chinese|Chinese|Beijing
Colombia|Colombian|Colombians|Bogota
Croatia|Croatian|Croatians|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic|Czech|Czechs|Prague
Democratic Republic of Congo|Congolese|Congolese|Kinshasa
Denmark|Danish|Danes|Copenhagen
Djibouti|Djiboutian|Djiboutians|
Dominican Republic|Dominican|Dominicans|Santo Domingo
Ecuador|Ecuadorean,Ecuadorian|Ecuadoreans|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran,Salvadorean|Salvadorans|San Salvador
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
Finland|Finnish|Finns|Helsinki
France|French|Frenchmen|Paris
Gabon|Gabonese|Gabonese|Libreville
Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany|German|Germans|Berlin
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Guatemala|Guatemalan|Guatemalans|Guatemala City
Guinea|Guinean|Guineans|Conakry
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|
India|Indian|Indians|New Delhi,Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran|Iranian|Iranians|Tehran
Iraq|Iraqi|Iraqis|Baghdad
Ireland|Irish|Irish|Dublin
Israel|Israeli|Israelis|Jerusalem,Tel Aviv
Italy|Italian|Italians|Rome
Ivory Coast|Ivorian|Ivorians|Abidjan
Jamaica|Jamaican|Jamaicans|Kingston
Japan|Japanese|Japanese|Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh|Kazakhs|Astana
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Kyrgyz|Bishkek
Laos|Laotian|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese|Lebanese|Beirut
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourgers|
Madagascar|Malagasy|Malagasy|
Malawi|Malawian|Malawians|
Malaysia|Malaysian|Malaysians|Kuala Lumpur
Mali|Malian|Malians|Bamako
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mexico|Mexican|Mexicans|Mexico City
Moldova|Moldovan|Moldovans|Chisinau
Mongolia|Mongolian|Mongolians|Ulaanbaatar
Montenegro|Montenegrin|Montenegrins|
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar|Burmese,Myanmar|Burmese|Naypyidaw,Naypyitaw
Namibia|Namibian|Namibians|
Nepal|Nepalese,Nepali|Nepalese,Nepalis|Kathmandu
Netherlands|Dutch|Dutch|The Hague
New Zealand|New Zealand|New Zealanders|
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien|Nigeriens|Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea|North Korean|North Koreans|Pyongyang
North Macedonia|Macedonian|Macedonians|Skopje
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palestine|Palestinian|Palestinians|Ramallah
Panama|Panamanian|Panamanians|Panama City
Papua New Guinea|Papuan|Papuans|Port Moresby
Paraguay|Paraguayan|Paraguayans|
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine,Filipino|Filipinos|Manila
Poland|Polish|Poles|Warsaw
Portugal|Portuguese|Portuguese|Lisbon
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Russia|Russian|Russians|Moscow,Kremlin
Rwanda|Rwandan|Rwandans|Kigali
Saudi Arabia|Saudi|Saudis|Riyadh
Senegal|Senegalese|Senegalese|Dakar
Serbia|Serbian,Serb|Serbs,Serbians|Belgrade
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
Slovakia|Slovak|Slovaks|Bratislava
Slovenia|Slovenian|Slovenes,Slovenians|Ljubljana
Somalia|Somali|Somalis|Mogadishu
South Africa|South African|South Africans|Pretoria
South Korea|South Korean|South Koreans|Seoul
South Sudan|South Sudanese|South Sudanese|Juba
Spain|Spanish|Spaniards|Madrid
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese|Sudanese|Khartoum
Sweden|Swedish|Swedes|Stockholm
Switzerland|Swiss|Swiss|Bern
Syria|Syrian|Syrians|Damascus
Taiwan|Taiwanese|Taiwanese|Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|
Thailand|Thai|Thais|Bangkok
Togo|Togolese|Togolese|Lome
Tunisia|Tunisian|Tunisians|Tunis
Turkey|Turkish|Turks|Ankara
Turkmenistan|Turkmen|Turkmens|Ashgabat
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev
United Arab Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom|British|Britons|London
United States|American,US,U.S.|Americans|Washington
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Vietnamese|Vietnamese|Hanoi
Yemen|Yemeni|Yemenis|Sanaa
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
""".strip()
OTHER_NAMES = {
    "dprk": "North Korea",
    "republic of korea": "South Korea",
    "rok": "South Korea",
    "congo": "Democratic Republic of Congo",
    "drc": "Democratic Republic of Congo",
    "burma": "Myanmar",
    "britain": "United Kingdom",
    "uk": "United Kingdom",
    "u.k.": "United Kingdom",
    "us": "United States",
    "u.s.": "United States",
    "usa": "United States",
    "america": "United States",
    "uae": "United Arab Emirates",
    "türkiye": "Turkey",
    "türkiye's": "Turkey",
    "the gaza strip": "Palestine",
    "bosnia and herzegovina": "Bosnia",
}


@dataclass(frozen=True, slots=True)
class Nation:
    """One state's words, in lower case except its name."""

    name: str
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    metonyms: tuple[str, ...]


def _words(cell: str) -> tuple[str, ...]:
    return tuple(cell.lower().split(",")) if cell else ()


NATIONS = tuple(
    Nation(name, _words(adjective), _words(people), _words(metonym))
    for name, adjective, people, metonym in (line.split("|") for line in TABLE.splitlines())
)


@cache
def states() -> dict[str, str]:
    """Every word for a state in lower case (name, adjective, people, other name) -> its name; metonyms apart."""
    table = {word: nation.name for nation in NATIONS for word in (nation.name.lower(), *nation.adjectives, *nation.people)}
    return {**table, **OTHER_NAMES}


@cache
def metonyms() -> dict[str, str]:
    """Capitals and seats that speak for a state, in lower case -> the state's name."""
    return {word: nation.name for nation in NATIONS for word in nation.metonyms}
