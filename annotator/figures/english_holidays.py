"""English: holidays and feasts, with the rule for the day each falls on."""

from __future__ import annotations

from annotator.figures.lists import table

# A fixed day, one that leaves the weekend (w) or Sunday (s), the nth weekday of a month (n11-4-3: the fourth Thursday
# of November) or its last (l), days from Easter (e), a stretch (=), a feast that follows the moon (~, feasts.py).
HOLIDAYS = table(
    """
    12-25: christmas, christmas day, xmas, x - mas
    12-24: christmas eve
    12-26: boxing day
    12-31: new year ' s eve, new years eve
    12-06: st nicholas day, saint nicholas day
    01-06: epiphany, three kings ' day, twelfth night
    08-15: assumption day, feast of the assumption
    06-24: midsummer day, st john ' s day
    12-08: immaculate conception
    09-11: patriot day
    06-14: flag day
    10-03: german unity day
    11-30: st andrew ' s day
    04-23: st george ' s day
    03-01: st david ' s day
    03-14: pi day
    06-05: world environment day
    12-01: world aids day
    12-10: human rights day
    10-24: united nations day
    01-27: holocaust remembrance day
    09-21: international day of peace
    01-13: lohri
    01-14: pongal, makar sankranti, makara sankranti, makara sankranthi
    04-14: vaisakhi, baisakhi, vasakhi
    08-15: indian independence day
    01-07: orthodox christmas
    12-26: st stephen ' s day, kwanzaa
    01-01: new year ' s day, new years day, new year ' s, new year
    02-14: valentine ' s day, valentines day, valentine ' s
    03-17: st patrick, saint patrick, st patrick ' s day, st . patrick ' s day, saint patrick ' s day
    04-01: april fools, april fools ' day, april fool ' s day
    05-01: may day, labour day
    07-14: bastille day
    07-04: independence day, 4th of july, fourth of july
    10-31: halloween, halloween day
    11-01: all saints day, all saints ' day
    11-02: all souls day
    11-05: guy fawkes
    11-11: veterans day, armistice day, remembrance day, singles ' day, singles day
    03-08: international women ' s day, women ' s day
    01-24: international day of education
    02-02: candlemas, world wetlands day
    02-04: world cancer day
    02-06: waitangi day
    02-11: international day of women and girls in science
    02-13: world radio day
    02-20: world day of social justice
    02-21: international mother language day
    03-03: world wildlife day
    03-20: nowruz, norooz, international day of happiness
    03-21: world down syndrome day
    03-22: world water day
    03-23: world meteorological day
    03-24: world tuberculosis day
    04-02: world autism awareness day
    04-07: world health day
    04-23: world book day
    04-25: world malaria day
    04-26: world intellectual property day
    05-03: world press freedom day
    05-08: ve day, victory in europe day
    05-09: victory day, europe day, rabindra jayanti
    05-15: nakba day, international day of families
    05-17: world telecommunication day
    05-20: world bee day
    05-31: world no tobacco day
    06-08: world oceans day
    06-12: world day against child labour, russia day
    06-14: world blood donor day
    06-20: world refugee day
    07-11: world population day
    07-18: mandela day, nelson mandela international day
    08-12: international youth day
    08-19: world humanitarian day
    08-24: independence day of ukraine
    09-08: international literacy day
    09-10: world suicide prevention day
    09-16: mexican independence day
    09-27: world tourism day
    09-29: world heart day
    10-05: world teachers ' day
    10-09: world post day
    10-10: world mental health day
    10-15: global handwashing day
    10-16: world food day
    10-24: world polio day
    11-02: day of the dead
    11-14: world diabetes day
    11-19: international men ' s day, world toilet day
    11-20: universal children ' s day, world children ' s day
    11-25: international day for the elimination of violence against women
    12-03: international day of persons with disabilities
    12-13: st lucia ' s day, saint lucia ' s day
    12-18: international migrants day
    07-01: canada day
    04-22: earth day
    06-19: juneteenth
    05-05: cinco de mayo
    02-02: groundhog day
    05-04: star wars day
    01-26: australia day
    04-25: anzac day
    03-15: ides of march
    s04-27: king ' s day, koningsdag
    earthhour: earth hour
    n11-4-3: thanksgiving, thanksgiving day
    n9-1-0: labor day
    l5-0: memorial day
    n1-3-0: mlk day, martin luther king day, martin luther king jr . day, martin luther king ' s day, mlk jr . day
    n1-3-0: martin luther kings day, martin luther king jr day, mlk jr day, civil rights day
    n2-3-0: president ' s day, presidents day, presidents ' day
    n5-2-6: mother ' s day, mothers day
    n6-3-6: father ' s day, fathers day
    n10-2-0: columbus day
    n11-4-3+1: black friday
    n11-4-3+4: cyber monday
    n3-1-1: super tuesday
    w10-16: boss ' s day, bosses day, boss day
    e0: easter, easter sunday
    e1: easter monday
    e-2: good friday
    e-7: palm sunday
    e-46: ash wednesday
    e-47: shrove tuesday, mardi gras
    e-3: maundy thursday, holy thursday, thursday of mysteries, covenant thursday
    e39: ascension day, ascension
    e49: pentecost, whit sunday
    e50: whit monday, pentecost monday
    e60: corpus christi
    e56: trinity sunday
    e-1: holy saturday
    e-46:e0: lent
    e-47: pancake day, pancake tuesday, fat tuesday
    e-48: shrove monday, carnival monday, rose monday
    ~o: orthodox easter, orthodox easter sunday, orthodox pascha
    ~o-2: orthodox good friday, orthodox great friday
    ~o+1: orthodox easter monday
    ~o-7: orthodox palm sunday
    ~o-8: lazarus saturday
    ~o-48: orthodox shrove monday, clean monday, orthodox ash monday
    ~o-48/40: orthodox lent, great lent, great fast
    ~o+49: orthodox pentecost
    ~jR/2: rosh hashanah, rosh hashana, rosh ha - shanah, jewish new year
    ~jR+9: yom kippur, day of atonement
    ~jR+14/8: sukkot, succot, sukkoth, succos, feast of tabernacles, feast of booths, feast of the ingathering
    ~jR+21: shemini atzeret
    ~jR+22: simchat torah, simhat torah
    ~jH/8: hanukkah, chanukah, hanukah, hannukkah, hanukka, festival of lights
    ~jP-30: purim
    ~jP/8: passover, pesach, feast of unleavened bread
    ~jP+12: yom hashoah, holocaust day
    ~jP+20: yom haatzmaut, yom ha ' atzmaut, israeli independence day
    ~jP+33: lag baomer, lag b ' omer
    ~jP+50/2: shavuot, shavuoth, shavuos, feast of weeks
    ~jP+112: tisha b ' av, tish ' a b ' av
    ~i1-1: islamic new year, hijri new year, muslim new year, amun jadid
    ~i1-10: ashura, day of ashura
    ~i3-12: mawlid, milad un - nabi, prophet ' s birthday, mawlid al - nabi
    ~i7-27: isra and mi ' raj, lailat al miraj
    ~i9-1/30: ramadan, ramadhan
    ~i9-27: laylat al - qadr, laylat al qadr, laylat al kadr, night of power, night of measures
    ~i10-1: eid al - fitr, eid ul - fitr, eid al fitr, eid ul fitr, id al - fitr, id ul - fitr, eid - ul - fitr
    ~i10-1: hari raya aidilfitri, lebaran, idul fitri
    ~i12-10: eid al - adha, eid ul - adha, eid al adha, eid ul adha, id al - adha, id ul - adha, eid - ul - adha
    ~i12-10: bakr id
    ~i12-10: bakrid, feast of the sacrifice, idul adha, hari raya haji
    ~d1-1: ugadi, yugadi, gudi padwa, chaitra sukhladi
    ~d1-9: ram navami, rama navami
    ~d1-13: mahavir jayanti, mahaveer jayanti, mahavir janma kalyanak, mahaveer janma kalyanak
    ~d2-15: vesak, wesak, vesak day, vaisakha, buddha purnima, buddha day
    ~d4-2: rath yatra, ratha yatra, ratha - yatra
    ~d4-15: guru purnima
    ~d5-15: raksha bandhan, rakhi, rakshabandhan
    ~d6-4: ganesh chaturthi, vinayaka chaturthi
    ~d7-1/9: navratri, navaratri, durga puja
    ~d7-10: dussehra, vijayadashami, dasara, dashain
    ~d7-15: sharad purnima, valmiki jayanti, maharishi valmiki jayanti, pargat diwas
    ~d7-19: karva chauth, karwa chauth
    ~d7-28: dhanteras
    ~d7-29: choti diwali, kali chaudas, naraka chaturdashi
    ~d7-0: diwali, deepavali, divali, lakshmi puja
    ~d8-1: govardhan puja
    ~d8-2: bhai dooj, bhai duj, bhau beej
    ~d8-6: chhath, chhath puja, surya shashthi, dala puja
    ~d8-15: guru nanak jayanti, gurpurab
    ~d11-5: basant panchami, vasant panchami, saraswati puja
    ~d11-15: guru ravidas jayanti, guru ravidass jayanti, guru ravidas birthday, guru ravidass birthday
    ~d10-7: guru gobind singh jayanti, guru govind singh jayanti
    ~d11-29: maha shivaratri, maha shivratri, mahashivratri
    ~d12-14: holika dahan, kamudu pyre
    ~d12-15: holi, dhulandi, phagwah
    cny: chinese new year, lunar new year, spring festival, chinese new years, chinese lunar new year
    cny: chinese new year ' s day, lunar new year ' s day, chinese lunar new year ' s day, chinese new year day, tet
    cny-1: chinese new year ' s eve, lunar new year ' s eve
    parsi: parsi new year
    =1939-09-01/1945-09-03: world war ii, second world war, wwii
    =1914-07-28/1918-11-12: world war i, first world war
    """
)
