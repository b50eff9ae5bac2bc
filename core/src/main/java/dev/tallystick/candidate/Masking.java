package dev.tallystick.candidate;

/**
 * The masking table: how a report shows a value unless the host asks for clear text. Each {@link Field} names its row.
 */
public enum Masking {
    /** Shown as it is: places, dates of events, names, organisations, codes. */
    NONE {
        @Override
        public String mask(String value) {
            return value;
        }
    },
    /**
     * Names that stand beside numbers on forms, such as holders and institutions: shown as they are, but for numbers of
     * six or more digits that were put into the wrong field, which are masked as {@link #LAST_FOUR} is.
     */
    NUMBERS {
        @Override
        public String mask(String value) {
            return StrayNumbers.masked(value);
        }
    },
    /** Numbers of documents, accounts and phones: the last four characters behind dots, fewer when the value is short. */
    LAST_FOUR {
        @Override
        public String mask(String value) {
            int shown = Math.min(4, value.length() / 3);
            return "…" + value.substring(value.length() - shown);
        }
    },
    /** Birth dates: the year. */
    YEAR {
        @Override
        public String mask(String value) {
            return value.length() > 4 ? value.substring(0, 4) : value;
        }
    },
    /** Free text and confidential former names: never shown. */
    NEVER {
        @Override
        public String mask(String value) {
            return "(not shown)";
        }
    };

    /**
     * Masks a value.
     *
     * @param value the value in clear text
     * @return what a report may show
     */
    public abstract String mask(String value);
}
