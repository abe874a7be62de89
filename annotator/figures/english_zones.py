"""English names of time zones: their distance from universal time, with the rule of summer time where one is kept."""

from __future__ import annotations

from annotator.figures.lists import table
from annotator.figures.phrases import Phrases

ZONES = Phrases(
    {
        name: "" if code == "local" else code.replace("_", " ")
        for name, code in table(
            """
            local: local time
            +00:00: gmt, utc, greenwich mean time, universal time, coordinated universal time
            -05:00: est, eastern standard time
            -04:00: edt, eastern daylight time, ast
            -05:00_us: et, eastern, eastern time, us eastern time, u . s . eastern time, new york time, washington time
            -06:00: cst, central standard time
            -05:00: cdt, central daylight time, bogota time, lima time
            -06:00_us: ct, central, central time, chicago time
            -07:00: mst, mountain standard time
            -06:00: mdt, mountain daylight time, mexico city time
            -07:00_us: mt, mountain, mountain time, denver time
            -08:00: pst, pacific standard time
            -07:00: pdt, pacific daylight time
            -08:00_us: pt, pacific, pacific time, los angeles time, california time
            -03:00: brt, brasilia time, sao paulo time, buenos aires time
            +01:00: bst, british summer time, cet, central european time, lagos time
            +00:00_eu: london time, uk time, british time, dublin time, lisbon time
            +02:00: cest, central european summer time, eet, johannesburg time, sast, cat
            +01:00_eu: paris time, berlin time, frankfurt time, brussels time, madrid time, rome time, swiss time
            +01:00_eu: zurich time, geneva time, amsterdam time, vienna time, stockholm time, warsaw time
            +02:00_eu: athens time, kyiv time, kiev time, helsinki time
            +03:00: eest, msk, moscow time, istanbul time, turkish time, riyadh time, doha time, nairobi time
            +04:00: gst, dubai time, gulf standard time
            +05:00: pkt, karachi time, islamabad time
            +05:30: ist, indian standard time, india standard time, indian time, mumbai time, delhi time
            +06:00: dhaka time
            +07:00: wib, ict, bangkok time, jakarta time, hanoi time
            +08:00: hkt, sgt, beijing time, shanghai time, china time, hong kong time, singapore time
            +08:00: china standard time, taipei time, manila time, kuala lumpur time, perth time, awst
            +09:00: jst, kst, tokyo time, japan time, japan standard time, seoul time, korea time, korean time
            +10:00: aest, brisbane time
            +11:00: aedt
            +10:00_au: aet, sydney time, melbourne time, canberra time
            +12:00: nzst
            +13:00: nzdt
            +12:00_nz: wellington time, auckland time, new zealand time
            """
        ).items()
    }
)
