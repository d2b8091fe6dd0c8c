"""Names of countries in their own official languages, for finding a country by its name.

Taken from the Unicode Common Locale Data Repository through Babel 2.18 (languages
with official status in the country); names that are already known in German or English, or that
two countries share, are left out. Kept as a table because reading the 150 languages takes almost
a second.
"""

from __future__ import annotations

from typing import Final

NATIVE_NAMES: Final = """
AE الإمارات العربية المتحدة
AF Owganystan; افغانستان
AL Shqipëri
AM Հայաստան
AT Austrija; Ausztria; Avstrija
AX Åland
AZ Azərbaycan; Азәрбајҹан
BA Bosna i Hercegovina; Босна и Херцеговина
BD বাংলাদেশ
BE Belgique; België
BG България
BH البحرين
BI Uburundi
BL Saint-Barthélemy
BN بروني
BQ Caribisch Nederland
BR Brasil; Brazile
BT འབྲུག
BY Беларусь
CA ᑲᓇᑕᒥ
CD Jamhuri ya Kidemokrasia ya Kongo; Republíki ya Kongó Demokratíki
CF Ködörösêse tî Bêafrîka; République centrafricaine
CH Schwiiz; Suisse; Svizra; Svizzera
CM Cameroun
CN Cunghgoz; جۇڭگو; རྒྱ་ནག; 中国; 중국
CW Kòrsou
CY Kıbrıs; Κύπρος
CZ Česko
DE Tjiisklun
DJ جيبوتي
DK Danmark; Danmarki
DO República Dominicana
DZ Algérie; الجزائر
EE Eesti
EG مصر
EH الصحراء الغربية
ER إريتريا; ኤርትራ
ES Espainia; Espanha; Espanya; España
ET ኢትዮጵያ
FI Lääʹddjânnam; Suomi
FO Føroyar
GB An Rìoghachd Aonaichte; Y Deyrnas Unedig; an Ríocht Aontaithe
GE Гуырдзыстон; Қырҭтәыла; საქართველო
GF Guyane française
GH Gaana; Ghana nutome
GL Kalaallit Nunaat
GN Guinée
GQ Guinea Ecuatorial; Guiné Equatorial; Guinée équatoriale
GR Ελλάδα
GW Guiné-Bissau
HK 中國香港特別行政區
HR Croasia; Croazia; Hrvatska
HU Magyarország
IL ישראל; إسرائيل
IM Ellan Vannin
IN بھارت; ڀارت; ہِندوستان; भारत; ভারত; ভাৰত; ਭਾਰਤ; ભારત; ଭାରତ; இந்தியா; భారతదేశం; ಭಾರತ
IN ഇന്ത്യ; ᱤᱱᱰᱤᱭᱟ
IQ العراق; عێراق
IR ایران
IT Italia; Italie
JO الأردن
JP 日本
KG Киргизия; Кыргызстан
KH កម្ពុជា
KM Comores; جزر القمر
KP 북한
KR 대한민국
KW الكويت
KZ Казахстан; Қазақстан
LA ລາວ
LB لبنان
LI Liächteschtäi
LK இலங்கை; ශ්‍රී ලංකාව
LT Lietuva
LU Lëtzebuerg
LV Latvija
LY ليبيا
MA Maroc; Meṛṛuk; المغرب
MD Republica Moldova
ME Crna Gora
MF Saint-Martin
MG Madagasikara
MK Maqedonia e Veriut; Северна Македонија
MM မြန်မာ
MN Монгол
MO Macau, RAE da China; 中國澳門特別行政區
MR موريتانيا
MU Maurice
MV ދިވެހި ރާއްޖެ
MZ Moçambique
NC Nouvelle-Calédonie
NG Nàìjíríà
NL Nederland; Nederlân
NO Noreg; Norga; Norge
NP नेपाल
NZ Aotearoa
OM عُمان
PF Polynésie française
PG Papua Niugini
PH Pilipinas
PK پاکستان
PL Lenkija; Polska
PM Saint-Pierre-et-Miquelon
PS الأراضي الفلسطينية
PY Paraguai
QA قطر
RE La Réunion
RS Srbija; Srbsko; Szerbia; Сербія; Србија
RU Арассыыйа; Росси; Россия; Рузонь мастор; Русија
RW U Rwanda
SA المملكة العربية السعودية
SD السودان
SE Ruotsi; Sverige
SG Singapura; சிங்கப்பூர்; 新加坡
SI Slovenija; Zlovenia
SJ Svalbard og Jan Mayen
SK Slovensko
SN Senegaal
SO Soomaaliya; الصومال
ST São Tomé e Príncipe
SY سوريا
TD Tchad; تشاد
TH ไทย
TJ Тоҷикистон
TN Tunisie; تونس
TW 台灣
UA Украина; Україна
US Estados Unidos; ʻAmelika Hui Pū ʻIa
UZ Oʻzbekiston; Ўзбекистон
VA Città del Vaticano
WF Wallis-et-Futuna
XK Kosovë; Косово
YE اليمن
ZA Aforika Borwa; Afrika Borwa; EMzantsi Afrika; Suid-Afrika; iNingizimu Afrika
"""
"""One country a line: its code, then its names, parted by semicolons; long ones go on below."""
