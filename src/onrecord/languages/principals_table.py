"""The table of those who speak in the reports of wars: canonical name, the side it belongs to, other spellings in lower case."""

# Canonical name | side it belongs to | other spellings, in lower case. A leading "the" is never written.
PERSONS = """
Volodymyr Zelenskyy|Ukraine|zelenskyy;zelensky;zelenskiy;zelenski;volodymyr zelensky;volodymyr zelenskiy;volodymir zelenskyy;\
wolodymyr selenskyj;vladimir zelensky
Oleksandr Syrskyi|Ukraine|syrskyi;syrsky;syrskiy;syrskyy;oleksandr syrskyy;oleksandr syrsky;oleksandr syrskiy;olexander syrsky;\
alexander syrsky
Kyrylo Budanov|Ukraine|budanov;kirill budanov
Andriy Kovalenko|Ukraine|kovalenko;andrii kovalenko
Rustem Umerov|Ukraine|umerov
Andrii Sybiha|Ukraine|sybiha;andriy sybiha
Vladimir Putin|Russia|putin
Valery Gerasimov|Russia|gerasimov;valeriy gerasimov;valerii gerasimov
Dmitry Peskov|Russia|peskov;dmitri peskov;dmitriy peskov
Sergei Lavrov|Russia|lavrov;sergey lavrov
Sergei Shoigu|Russia|shoigu;sergey shoigu
Andrei Belousov|Russia|belousov;andrey belousov
Maria Zakharova|Russia|zakharova
Vasily Nebenzya|Russia|nebenzya;nebenzia;vassily nebenzia;vasily nebenzia;vassily nebenzya;vasiliy nebenzya
Igor Konashenkov|Russia|konashenkov
Kim Jong Un|North Korea|kim jong-un;kim jong eun;kim jong-eun
Kim Yo Jong|North Korea|kim yo-jong
Kim Song|North Korea|kim seong
Choe Son Hui|North Korea|choe son-hui;choi son hui;choi son-hui
Lee Seong-kweun|South Korea|lee seong-kwon;lee seong-gwon;lee sung-kwon;lee sung-kweun;lee sung-gwen;lee seong-gweun;lee sung-kwun;\
lee seongkweun;lee seong kweun
Yu Yong-weon|South Korea|yu yong-won;yoo yong-won;yoo yongwon;yu yongwon;yoo yong-weon;yoo yong won;yu yong-wuan
Park Sun-won|South Korea|park seon-won;park sunwon;park sun won
Kim Byung-kee|South Korea|kim byung-ki;kim byeong-gi;kim byeong-kee
Yoon Suk Yeol|South Korea|yoon suk-yeol;yoon seok-youl
Hwang Joon-kook|South Korea|hwang joon kook;hwang jun-kook;hwang jun-guk
Cho Tae-yong|South Korea|
John Kirby|United States|kirby
Antony Blinken|United States|blinken;anthony blinken
Lloyd Austin|United States|austin;lloyd j. austin
Robert Wood|United States|
Sabrina Singh|United States|
Pat Ryder|United States|ryder
Joe Biden|United States|biden
Donald Trump|United States|trump
Mark Rutte||rutte
Volker Türk|United Nations|volker turk;türk
Ravina Shamdasani|United Nations|shamdasani
Jeremy Laurence|United Nations|
Elizabeth Salmon|United Nations|elizabeth salmón
Liz Throssell|United Nations|throssell;elizabeth throssell
Antonio Guterres|United Nations|guterres;antónio guterres
Lex Fridman||
Bashar al-Assad|Syria|assad;bashar assad
Recep Tayyip Erdogan|Turkey|erdogan;erdoğan
Benjamin Netanyahu|Israel|netanyahu
"""
OFFICES = """
National Intelligence Service|South Korea|nis;south korean spy agency;south korean spy service;south korean intelligence agency;\
south korean intelligence service;\
spy agency in seoul;intelligence agency in seoul;intelligence service in seoul;spy service in seoul
South Korean Joint Chiefs of Staff|South Korea|jcs;joint chiefs;joint chiefs of staff;joint chiefs of staff of south korea;\
joint chiefs of staff in seoul;south's joint chiefs of staff;south korean military;military in seoul
South Korean Ministry of Foreign Affairs|South Korea|south korean foreign ministry;foreign ministry in seoul
Main Directorate of Intelligence of Ukraine (HUR)|Ukraine|hur;gur;main directorate of intelligence;ukrainian military intelligence;\
defence intelligence of ukraine;\
main intelligence directorate;ukrainian defence intelligence;ukrainian defense intelligence;main directorate of intelligence of ukraine;\
military intelligence of ukraine
Security Service of Ukraine|Ukraine|sbu
General Staff of the Armed Forces of Ukraine|Ukraine|ukrainian general staff;general staff of ukraine
UK Ministry of Defence|United Kingdom|uk mod;mod;british ministry of defence;british defence ministry;uk defence ministry;\
uk ministry of defense;british defense ministry
US Joint Chiefs of Staff|United States|u.s. joint chiefs of staff
Pentagon|United States|dod;us department of defense;u.s. department of defense;us defense department;u.s. defense department;\
defense department;department of defense
White House|United States|
US Department of State|United States|state department;us state department;u.s. state department;u.s. department of state
US Africa Command|United States|africa command;africom;u.s. africa command
US Central Command|United States|central command;centcom;u.s. central command
CIA|United States|central intelligence agency
Israeli military|Israel|idf;israel defense forces;israel defence forces;israeli defense forces;israeli defence forces;israeli army
Gaza Health Ministry|Palestine|gaza ministry of health;gaza's health ministry;hamas-run health ministry;health ministry in gaza;\
gaza's ministry of health;\
palestinian health ministry;health ministry in the gaza strip
Sudanese Armed Forces|Sudan|saf;sudanese army;sudanese military
Wagner Group|Russia|wagner
COPREFA|El Salvador|armed forces press committee
Bundeswehr|Germany|
ISAF|NATO|international security assistance force
Coalition|United States|us-led coalition;u.s.-led coalition;global coalition
"""
ORGANISATIONS = """
United Nations||un;u.n.
NATO||north atlantic treaty organization
European Union||eu
Organization for Security and Cooperation in Europe||osce;organisation for security and cooperation in europe
OCHA|United Nations|office for the coordination of humanitarian affairs;un ocha
UNHCR|United Nations|un refugee agency;u.n. refugee agency;un high commissioner for refugees;united nations high commissioner for refugees
UNICEF|United Nations|un children's agency;u.n. children's agency;united nations children's fund;un children's fund
UNAMA|United Nations|
UN human rights office|United Nations|ohchr;un rights office;u.n. human rights office;un human rights office
International Organization for Migration|United Nations|iom
World Health Organization|United Nations|world health organisation
World Food Programme|United Nations|wfp;world food program
International Committee of the Red Cross||icrc;red cross
Human Rights Watch||hrw
Amnesty International||amnesty
Institute for the Study of War||isw
Syrian Observatory for Human Rights||sohr;british-based observatory;britain-based observatory;observatory
Syria Civil Defence|Syria|white helmets;syrian civil defence;civil defence;syrian civil defense;civil defense
Syrian Network for Human Rights||snhr
Syrian Coalition|Syria|syrian national coalition;etilaf
Airwars||
ACLED||armed conflict location and event data project
Iraq Body Count||
Global Defense Corp||global defence corp
Doctors Without Borders||msf;medecins sans frontieres;médecins sans frontières
Save the Children||
Arab League||
African Union||au
"""
GROUPS = """
Hamas||izz al-din al-qassam brigades
Hezbollah||hizbollah;hizbullah
Islamic Jihad||palestinian islamic jihad
Islamic State||isis;isil;is group;islamic state group;islamic state of iraq and the levant
Da'esh|Islamic State|daesh;dae'sh
Al-Qaeda||al qaeda;al-qaida
Taliban||taleban
Al-Shabaab||al-shabab;al shabaab;al shabab
Boko Haram||
FARC|FARC|revolutionary armed forces of colombia
ELN|ELN|national liberation army
FMLN|FMLN|farabundo marti national liberation front
Shining Path||sendero luminoso
PKK||kurdistan workers' party
YPG||people's protection units
Syrian Democratic Forces||sdf
Free Syrian Army||fsa
Hayat Tahrir al-Sham||hts
Nusra Front||al-nusra front;jabhat al-nusra
Houthis||houthi;houthi rebels;houthi movement
Rapid Support Forces||rsf
M23||march 23 movement
Tamil Tigers||ltte;liberation tigers of tamil eelam
Khmer Rouge||
UNITA||
Contras||contra rebels
Morazanist Patriotic Front||morazanist front
"""
# Outlets and agencies; a side where the outlet is a party's own voice.
OUTLETS = """
Reuters||reuters news agency
AFP||agence france-presse
Associated Press||ap
Yonhap||yonhap news agency;yonhap news
Interfax||interfax news agency
Interfax-Ukraine||
TASS|Russia|tass news agency
RIA Novosti|Russia|ria
KCNA|North Korea|korean central news agency
North Korean state media|North Korea|rodong sinmun
Radio Venceremos|FMLN|clandestine radio venceremos;radio venceremos of the fmln
SANA|Syria|syrian arab news agency
Xinhua||
EFE||
ACAN-EFE||
DPA||
UPI||
Anadolu||anadolu agency
Ukrinform||
Kyodo||
BBC||bbc news
CNN||
NBC||nbc news
CBS||cbs news
ABC||abc news
NPR||
The New York Times||new york times;nyt
The Washington Post||washington post
The Wall Street Journal||wall street journal;wsj
The Guardian||guardian
The Times||
Financial Times||ft
Bloomberg||
Politico||
Al Jazeera||
Chosun Ilbo||chosunilbo
JoongAng Ilbo||
Dong-A Ilbo||
Korea Times||
Korea Herald||
KBS||
NHK||
Voice of America||voa
Radio Free Asia||rfa
RBC-Ukraine||
Ukrainska Pravda||
Kyiv Independent||
Kyiv Post||
Long War Journal||
Lex Fridman Podcast||
Der Spiegel||spiegel
Bild||
Le Monde||
Fox News||
Sky News||
Business Insider||
Newsweek||
Axios||
Meduza||
"""
