// Made by: dotnet run --project src/DocExport.TableGen -- unicode /usr/share/unicode
// From the Unicode Character Database 15.0.0; terms in UNICODE-LICENSE.txt.

namespace DocExport.Pdf.Text.Unicode;

internal enum Script : byte
{
    /// <summary>ISO 15924 Zzzz.</summary>
    Unknown,
    /// <summary>ISO 15924 Zyyy.</summary>
    Common,
    /// <summary>ISO 15924 Zinh.</summary>
    Inherited,
    /// <summary>ISO 15924 Adlm.</summary>
    Adlam,
    /// <summary>ISO 15924 Ahom.</summary>
    Ahom,
    /// <summary>ISO 15924 Hluw.</summary>
    AnatolianHieroglyphs,
    /// <summary>ISO 15924 Arab.</summary>
    Arabic,
    /// <summary>ISO 15924 Armn.</summary>
    Armenian,
    /// <summary>ISO 15924 Avst.</summary>
    Avestan,
    /// <summary>ISO 15924 Bali.</summary>
    Balinese,
    /// <summary>ISO 15924 Bamu.</summary>
    Bamum,
    /// <summary>ISO 15924 Bass.</summary>
    BassaVah,
    /// <summary>ISO 15924 Batk.</summary>
    Batak,
    /// <summary>ISO 15924 Beng.</summary>
    Bengali,
    /// <summary>ISO 15924 Bhks.</summary>
    Bhaiksuki,
    /// <summary>ISO 15924 Bopo.</summary>
    Bopomofo,
    /// <summary>ISO 15924 Brah.</summary>
    Brahmi,
    /// <summary>ISO 15924 Brai.</summary>
    Braille,
    /// <summary>ISO 15924 Bugi.</summary>
    Buginese,
    /// <summary>ISO 15924 Buhd.</summary>
    Buhid,
    /// <summary>ISO 15924 Cans.</summary>
    CanadianAboriginal,
    /// <summary>ISO 15924 Cari.</summary>
    Carian,
    /// <summary>ISO 15924 Aghb.</summary>
    CaucasianAlbanian,
    /// <summary>ISO 15924 Cakm.</summary>
    Chakma,
    /// <summary>ISO 15924 Cham.</summary>
    Cham,
    /// <summary>ISO 15924 Cher.</summary>
    Cherokee,
    /// <summary>ISO 15924 Chrs.</summary>
    Chorasmian,
    /// <summary>ISO 15924 Copt.</summary>
    Coptic,
    /// <summary>ISO 15924 Xsux.</summary>
    Cuneiform,
    /// <summary>ISO 15924 Cprt.</summary>
    Cypriot,
    /// <summary>ISO 15924 Cpmn.</summary>
    CyproMinoan,
    /// <summary>ISO 15924 Cyrl.</summary>
    Cyrillic,
    /// <summary>ISO 15924 Dsrt.</summary>
    Deseret,
    /// <summary>ISO 15924 Deva.</summary>
    Devanagari,
    /// <summary>ISO 15924 Diak.</summary>
    DivesAkuru,
    /// <summary>ISO 15924 Dogr.</summary>
    Dogra,
    /// <summary>ISO 15924 Dupl.</summary>
    Duployan,
    /// <summary>ISO 15924 Egyp.</summary>
    EgyptianHieroglyphs,
    /// <summary>ISO 15924 Elba.</summary>
    Elbasan,
    /// <summary>ISO 15924 Elym.</summary>
    Elymaic,
    /// <summary>ISO 15924 Ethi.</summary>
    Ethiopic,
    /// <summary>ISO 15924 Geor.</summary>
    Georgian,
    /// <summary>ISO 15924 Glag.</summary>
    Glagolitic,
    /// <summary>ISO 15924 Goth.</summary>
    Gothic,
    /// <summary>ISO 15924 Gran.</summary>
    Grantha,
    /// <summary>ISO 15924 Grek.</summary>
    Greek,
    /// <summary>ISO 15924 Gujr.</summary>
    Gujarati,
    /// <summary>ISO 15924 Gong.</summary>
    GunjalaGondi,
    /// <summary>ISO 15924 Guru.</summary>
    Gurmukhi,
    /// <summary>ISO 15924 Hani.</summary>
    Han,
    /// <summary>ISO 15924 Hang.</summary>
    Hangul,
    /// <summary>ISO 15924 Rohg.</summary>
    HanifiRohingya,
    /// <summary>ISO 15924 Hano.</summary>
    Hanunoo,
    /// <summary>ISO 15924 Hatr.</summary>
    Hatran,
    /// <summary>ISO 15924 Hebr.</summary>
    Hebrew,
    /// <summary>ISO 15924 Hira.</summary>
    Hiragana,
    /// <summary>ISO 15924 Armi.</summary>
    ImperialAramaic,
    /// <summary>ISO 15924 Phli.</summary>
    InscriptionalPahlavi,
    /// <summary>ISO 15924 Prti.</summary>
    InscriptionalParthian,
    /// <summary>ISO 15924 Java.</summary>
    Javanese,
    /// <summary>ISO 15924 Kthi.</summary>
    Kaithi,
    /// <summary>ISO 15924 Knda.</summary>
    Kannada,
    /// <summary>ISO 15924 Kana.</summary>
    Katakana,
    /// <summary>ISO 15924 Kawi.</summary>
    Kawi,
    /// <summary>ISO 15924 Kali.</summary>
    KayahLi,
    /// <summary>ISO 15924 Khar.</summary>
    Kharoshthi,
    /// <summary>ISO 15924 Kits.</summary>
    KhitanSmallScript,
    /// <summary>ISO 15924 Khmr.</summary>
    Khmer,
    /// <summary>ISO 15924 Khoj.</summary>
    Khojki,
    /// <summary>ISO 15924 Sind.</summary>
    Khudawadi,
    /// <summary>ISO 15924 Laoo.</summary>
    Lao,
    /// <summary>ISO 15924 Latn.</summary>
    Latin,
    /// <summary>ISO 15924 Lepc.</summary>
    Lepcha,
    /// <summary>ISO 15924 Limb.</summary>
    Limbu,
    /// <summary>ISO 15924 Lina.</summary>
    LinearA,
    /// <summary>ISO 15924 Linb.</summary>
    LinearB,
    /// <summary>ISO 15924 Lisu.</summary>
    Lisu,
    /// <summary>ISO 15924 Lyci.</summary>
    Lycian,
    /// <summary>ISO 15924 Lydi.</summary>
    Lydian,
    /// <summary>ISO 15924 Mahj.</summary>
    Mahajani,
    /// <summary>ISO 15924 Maka.</summary>
    Makasar,
    /// <summary>ISO 15924 Mlym.</summary>
    Malayalam,
    /// <summary>ISO 15924 Mand.</summary>
    Mandaic,
    /// <summary>ISO 15924 Mani.</summary>
    Manichaean,
    /// <summary>ISO 15924 Marc.</summary>
    Marchen,
    /// <summary>ISO 15924 Gonm.</summary>
    MasaramGondi,
    /// <summary>ISO 15924 Medf.</summary>
    Medefaidrin,
    /// <summary>ISO 15924 Mtei.</summary>
    MeeteiMayek,
    /// <summary>ISO 15924 Mend.</summary>
    MendeKikakui,
    /// <summary>ISO 15924 Merc.</summary>
    MeroiticCursive,
    /// <summary>ISO 15924 Mero.</summary>
    MeroiticHieroglyphs,
    /// <summary>ISO 15924 Plrd.</summary>
    Miao,
    /// <summary>ISO 15924 Modi.</summary>
    Modi,
    /// <summary>ISO 15924 Mong.</summary>
    Mongolian,
    /// <summary>ISO 15924 Mroo.</summary>
    Mro,
    /// <summary>ISO 15924 Mult.</summary>
    Multani,
    /// <summary>ISO 15924 Mymr.</summary>
    Myanmar,
    /// <summary>ISO 15924 Nbat.</summary>
    Nabataean,
    /// <summary>ISO 15924 Nagm.</summary>
    NagMundari,
    /// <summary>ISO 15924 Nand.</summary>
    Nandinagari,
    /// <summary>ISO 15924 Talu.</summary>
    NewTaiLue,
    /// <summary>ISO 15924 Newa.</summary>
    Newa,
    /// <summary>ISO 15924 Nkoo.</summary>
    Nko,
    /// <summary>ISO 15924 Nshu.</summary>
    Nushu,
    /// <summary>ISO 15924 Hmnp.</summary>
    NyiakengPuachueHmong,
    /// <summary>ISO 15924 Ogam.</summary>
    Ogham,
    /// <summary>ISO 15924 Olck.</summary>
    OlChiki,
    /// <summary>ISO 15924 Hung.</summary>
    OldHungarian,
    /// <summary>ISO 15924 Ital.</summary>
    OldItalic,
    /// <summary>ISO 15924 Narb.</summary>
    OldNorthArabian,
    /// <summary>ISO 15924 Perm.</summary>
    OldPermic,
    /// <summary>ISO 15924 Xpeo.</summary>
    OldPersian,
    /// <summary>ISO 15924 Sogo.</summary>
    OldSogdian,
    /// <summary>ISO 15924 Sarb.</summary>
    OldSouthArabian,
    /// <summary>ISO 15924 Orkh.</summary>
    OldTurkic,
    /// <summary>ISO 15924 Ougr.</summary>
    OldUyghur,
    /// <summary>ISO 15924 Orya.</summary>
    Oriya,
    /// <summary>ISO 15924 Osge.</summary>
    Osage,
    /// <summary>ISO 15924 Osma.</summary>
    Osmanya,
    /// <summary>ISO 15924 Hmng.</summary>
    PahawhHmong,
    /// <summary>ISO 15924 Palm.</summary>
    Palmyrene,
    /// <summary>ISO 15924 Pauc.</summary>
    PauCinHau,
    /// <summary>ISO 15924 Phag.</summary>
    PhagsPa,
    /// <summary>ISO 15924 Phnx.</summary>
    Phoenician,
    /// <summary>ISO 15924 Phlp.</summary>
    PsalterPahlavi,
    /// <summary>ISO 15924 Rjng.</summary>
    Rejang,
    /// <summary>ISO 15924 Runr.</summary>
    Runic,
    /// <summary>ISO 15924 Samr.</summary>
    Samaritan,
    /// <summary>ISO 15924 Saur.</summary>
    Saurashtra,
    /// <summary>ISO 15924 Shrd.</summary>
    Sharada,
    /// <summary>ISO 15924 Shaw.</summary>
    Shavian,
    /// <summary>ISO 15924 Sidd.</summary>
    Siddham,
    /// <summary>ISO 15924 Sgnw.</summary>
    SignWriting,
    /// <summary>ISO 15924 Sinh.</summary>
    Sinhala,
    /// <summary>ISO 15924 Sogd.</summary>
    Sogdian,
    /// <summary>ISO 15924 Sora.</summary>
    SoraSompeng,
    /// <summary>ISO 15924 Soyo.</summary>
    Soyombo,
    /// <summary>ISO 15924 Sund.</summary>
    Sundanese,
    /// <summary>ISO 15924 Sylo.</summary>
    SylotiNagri,
    /// <summary>ISO 15924 Syrc.</summary>
    Syriac,
    /// <summary>ISO 15924 Tglg.</summary>
    Tagalog,
    /// <summary>ISO 15924 Tagb.</summary>
    Tagbanwa,
    /// <summary>ISO 15924 Tale.</summary>
    TaiLe,
    /// <summary>ISO 15924 Lana.</summary>
    TaiTham,
    /// <summary>ISO 15924 Tavt.</summary>
    TaiViet,
    /// <summary>ISO 15924 Takr.</summary>
    Takri,
    /// <summary>ISO 15924 Taml.</summary>
    Tamil,
    /// <summary>ISO 15924 Tnsa.</summary>
    Tangsa,
    /// <summary>ISO 15924 Tang.</summary>
    Tangut,
    /// <summary>ISO 15924 Telu.</summary>
    Telugu,
    /// <summary>ISO 15924 Thaa.</summary>
    Thaana,
    /// <summary>ISO 15924 Thai.</summary>
    Thai,
    /// <summary>ISO 15924 Tibt.</summary>
    Tibetan,
    /// <summary>ISO 15924 Tfng.</summary>
    Tifinagh,
    /// <summary>ISO 15924 Tirh.</summary>
    Tirhuta,
    /// <summary>ISO 15924 Toto.</summary>
    Toto,
    /// <summary>ISO 15924 Ugar.</summary>
    Ugaritic,
    /// <summary>ISO 15924 Vaii.</summary>
    Vai,
    /// <summary>ISO 15924 Vith.</summary>
    Vithkuqi,
    /// <summary>ISO 15924 Wcho.</summary>
    Wancho,
    /// <summary>ISO 15924 Wara.</summary>
    WarangCiti,
    /// <summary>ISO 15924 Yezi.</summary>
    Yezidi,
    /// <summary>ISO 15924 Yiii.</summary>
    Yi,
    /// <summary>ISO 15924 Zanb.</summary>
    ZanabazarSquare,
}

internal static class ScriptTagTable
{
    public static ReadOnlySpan<int> Tags =>
    [
        1517976186,1517910393,1516858984,1097100397,1097363309,1215067511,1098015074,1098018158,1098281844,1113681001,1113681269,
        1113682803,1113683051,1113943655,1114139507,1114599535,1114792296,1114792297,1114990441,1114990692,1130458739,1130459753,
        1097295970,1130457965,1130914157,1130915186,1130918515,1131376756,1483961720,1131442804,1131441518,1132032620,1148416628,
        1147500129,1147756907,1148151666,1148547180,1164409200,1164730977,1164736877,1165256809,1197830002,1198285159,1198486632,
        1198678382,1198679403,1198877298,1198485095,1198879349,1214344809,1214344807,1383032935,1214344815,1214346354,1214603890,
        1214870113,1098018153,1349020777,1349678185,1247901281,1265920105,1265525857,1264676449,1264678761,1264675945,1265131890,
        1265202291,1265134962,1265135466,1399418468,1281453935,1281455214,1281716323,1281977698,1281977953,1281977954,1281979253,
        1283023721,1283023977,1298229354,1298230113,1298954605,1298230884,1298230889,1298231907,1198485101,1298490470,1299473769,
        1298493028,1298494051,1298494063,1349284452,1299145833,1299148391,1299345263,1299541108,1299803506,1315070324,1315006317,
        1315008100,1415670901,1315272545,1315663727,1316186229,1215131248,1332175213,1332503403,1215655527,1232363884,1315009122,
        1348825709,1483761007,1399809903,1398895202,1332898664,1333094258,1332902241,1332963173,1332964705,1215131239,1348562029,
        1348564323,1349017959,1349021304,1349020784,1382706791,1383427698,1398893938,1398895986,1399353956,1399349623,1399415908,
        1399287415,1399418472,1399809892,1399812705,1399814511,1400204900,1400466543,1400468067,1416064103,1415669602,1415670885,
        1281453665,1415673460,1415670642,1415671148,1416524641,1415671399,1415933045,1416126817,1416126825,1416192628,1415999079,
        1416196712,1416590447,1432838514,1449224553,1449751656,1466132591,1466004065,1499822697,1500080489,1516334690,
    ];
}
