package dev.tallystick.banking.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.place.Country;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.util.List;
import java.util.Locale;

/** Electronic-money institutions of a table. */
final class TableEMoneyInstitutions implements EMoneyInstitutions {

    private static final CharMatcher SEPARATORS = CharMatcher.whitespace().or(CharMatcher.is('-'));

    private final ReferenceTable table;
    private final ImmutableListMultimap<String, EMoneyInstitution> byCode;

    TableEMoneyInstitutions(ReferenceTable table) {
        this.table = table;
        ImmutableListMultimap.Builder<String, EMoneyInstitution> index = ImmutableListMultimap.builder();
        for (ReferenceRow row : table.rows()) {
            index.put(key(row.get("country"), row.get("code")), EMoneyInstitution.of(row));
        }
        this.byCode = index.build();
    }

    @Override
    public List<EMoneyInstitution> find(Country country, String code) {
        return byCode.get(key(country.code(), code));
    }

    @Override
    public List<ReferenceTable> referenceTables() {
        return ImmutableList.of(table);
    }

    private static String key(String country, String code) {
        return country + ":" + SEPARATORS.removeFrom(code).toUpperCase(Locale.ROOT);
    }
}
