namespace TradeMetrics.Tests;

/// <summary>
/// ISO 3166-2 in the package iso-3166 4.4.0 against Debian iso-codes 4.15.0: two editions of a list that changes every year.
/// Codes without the country; the reasons are read off the entries and general knowledge; the newsletters of ISO were not looked up.
/// </summary>
internal static class SubdivisionDifferences
{
    internal static readonly (string Country, string OnlyHere, string OnlyThere, string Why)[] All =
    [
        ("DK", "015 020 025 030 035 040 042 050 055 060 065 070 076 080 101 147", "", "municipal numbers in the package, regions alone in iso-codes"),
        ("DZ", "49 50 51 52 53 54 55 56 57 58", "", "ten wilayas made in 2019"),
        ("ET", "SI SW", "", "Sidama and South West Ethiopia, regions since 2020-2021"),
        ("FR", "69M 6AE 75C", "75 GF GP MQ RE YT", "Lyon, Paris and Alsace as collectivities; letters of the overseas regions withdrawn"),
        ("GB", "EAW GBN NNH UKM WNH", "NTH", "groupings of nations; Northamptonshire divided in 2021"),
        ("GH", "BA", "", "Brong-Ahafo, divided in 2019, still in the package"),
        ("GT", "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22", "AV BV CM CQ ES GU HU IZ JA JU PE PR QC QZ RE SA SM SO SR SU TO ZA", "numbers in place of letters"),
        ("ID", "PD PE PS PT", "", "provinces of Papua made in 2022"),
        ("IN", "CG OD TS UK", "CT OR TG UT", "codes renamed: CG, OD, TS, UK"),
        ("IQ", "KR", "", "Kurdistan as a region"),
        ("IS", "HUG MUL SKR", "AKH BFJ BLO DJU FLD HEL HUT SBH SEY SKU SSF", "mergers of municipalities"),
        ("KP", "15", "", "Kaesong"),
        ("KZ", "10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79", "AKM AKT ALA ALM AST ATY KAR KUS KZY MAN PAV SEV SHY VOS YUZ ZAP ZHA", "numbers in place of letters, regions of 2022"),
        ("LU", "D G L", "", "the former three districts"),
        ("LV", "111 112 113", "001 003 004 005 006 008 009 010 012 013 014 017 018 019 020 021 023 024 025 027 028 029 030 031 032 034 035 036 037 038 039 040 043 044 045 046 048 049 051 053 055 057 060 061 063 064 065 066 069 070 071 072 074 075 076 078 079 081 082 083 084 085 086 090 092 093 095 096 098 100 103 104 105 107 108 109 110 JKB VMR", "the municipal reform of 2021"),
        ("ME", "25", "", "Zeta, a municipality since 2022"),
        ("NP", "", "1 2 3 4 5 BA BH DH GA JA KA KO LU MA ME NA RA SA SE", "seven provinces in place of zones"),
        ("PA", "NT", "", "Naso Tjër Di, a comarca since 2020"),
        ("PH", "MGN MGS", "MAG", "Maguindanao divided in 2022"),
        ("PK", "TA", "", "the tribal areas, merged in 2018, still in the package"),
    ];
}
