package dev.tallystick.kyc.watchlist;

/** The columns that are read of the files, and rows of invented persons under them. */
final class ListHeaders {

    static final String EU = "fileGenerationDate;Entity_LogicalId;Entity_SubjectType_ClassificationCode;"
            + "Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;"
            + "BirthDate_BirthDate;BirthDate_Month;BirthDate_Year;BirthDate_YearRangeFrom;BirthDate_YearRangeTo;"
            + "BirthDate_Circa;Identification_Number;Identification_KnownFalse;Identification_LatinNumber;"
            + "Identification_CountryIso2Code;Citizenship_Region";

    static final String UK = "Unique ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name non-latin script,Regime Name,"
            + "Designation Type,D.O.B,National Identifier number,Passport number,Hull identification number";

    static final String OPEN_SANCTIONS =
            "id,schema,name,aliases,birth_date,identifiers,sanctions,program_ids,dataset,last_change";

    private ListHeaders() {}

    static String eu(String id, String name, String birthDate) {
        return euRow(id, name, birthDate + ";;;;;;;;;");
    }

    static String euYears(String id, String name, String from, String to) {
        return euRow(id, name, ";;;" + from + ";" + to + ";;;;;");
    }

    static String euDocument(String id, String name, String number, String country) {
        return euRow(id, name, ";;;;;;" + number + ";;;" + country);
    }

    private static String euRow(String id, String name, String rest) {
        return ";" + id + ";person;ABC;;;;" + name + ";" + rest + ";any";
    }

    static String uk(String id, String names, String birthDate, String passports) {
        return id + "," + names + ",,,,,,A regime,Individual," + birthDate + ",,\"" + passports + "\",";
    }

    static String openSanctions(String id, String name, String birthDate) {
        return id + ",Person," + name + ",," + birthDate + ",,Listed,,any,2026-11-01";
    }
}
