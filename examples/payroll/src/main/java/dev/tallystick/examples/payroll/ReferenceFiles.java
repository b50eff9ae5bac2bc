package dev.tallystick.examples.payroll;

import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.directory.BankRegistryFiles;
import dev.tallystick.banking.directory.DirectoryLoad;
import dev.tallystick.banking.directory.FederalReserveDirectory;
import dev.tallystick.banking.directory.IfscRegistry;
import dev.tallystick.banking.number.ModulusTable;
import dev.tallystick.banking.payment.DesignatedPayeeTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The official files that the host hands over, all of one date; without them the embedded tables serve. */
final class ReferenceFiles {

    private static final String OWN_LIST = "own-list";

    @Option(
            names = "--lists-of",
            paramLabel = "DATE",
            description = "The date of the files below, for example 2026-11-01; needed with any of them.")
    private @Nullable LocalDate date;

    @Option(names = "--fedach", paramLabel = "FILE", description = "FedACH directory, text or JSON.")
    private @Nullable Path fedAch;

    @Option(names = "--fedwire", paramLabel = "FILE", description = "Fedwire directory, text or JSON.")
    private @Nullable Path fedwire;

    @Option(names = "--nic", paramLabel = "FILE", description = "FFIEC NIC attributes, CSV.")
    private @Nullable Path nic;

    @Option(names = "--bank-registry", paramLabel = "FILE", description = "Banks by national bank code, JSON.")
    private @Nullable Path bankRegistry;

    @Option(names = "--ifsc", paramLabel = "FILE", description = "Branches of Indian banks by IFSC, JSON.")
    private @Nullable Path ifsc;

    @Option(names = "--ifsc-banks", paramLabel = "FILE", description = "Names of Indian banks by bank code, JSON.")
    private @Nullable Path ifscBanks;

    @Option(
            names = "--uk-weights",
            paramLabel = "FILE",
            description = "The weights of the UK modulus check (valacdos); needs --uk-substitutions.")
    private @Nullable Path ukWeights;

    @Option(
            names = "--uk-substitutions",
            paramLabel = "FILE",
            description = "The substitutions of the UK modulus check (scsubtab).")
    private @Nullable Path ukSubstitutions;

    @Option(
            names = "--sdn",
            paramLabel = "FILE",
            description =
                    "The Specially Designated Nationals list (sdn.csv): wallets and registrations in its remarks.")
    private @Nullable Path sdn;

    @Option(
            names = "--sdn-comments",
            paramLabel = "FILE",
            description = "What does not fit into the remarks of --sdn (sdn_comments.csv).")
    private @Nullable Path sdnComments;

    @Option(
            names = "--designated",
            paramLabel = "FILE",
            description = "Your own list of designated payees, CSV with the columns name and wallet, or"
                    + " registration_number and country.")
    private @Nullable Path designated;

    /**
     * Loads the files.
     *
     * @param remarks takes what could not be used of each
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if an option is missing that another one needs
     */
    BankingChecks load(List<String> remarks) throws IOException {
        BankingChecks.Builder checks = BankingChecks.builder();
        List<DirectoryLoad> loads = new ArrayList<>();
        directory(checks, loads);
        if (bankRegistry != null) {
            BankRegistryFiles registry = BankRegistryFiles.builder()
                    .read(bankRegistry, "Banks by national bank code", date())
                    .build();
            checks.bankRegistry(registry);
            loads.addAll(registry.loads());
        }
        if (ifsc != null || ifscBanks != null) {
            IfscRegistry registry = indian();
            checks.ifscRegistry(registry);
            loads.addAll(registry.loads());
        }
        if (ukWeights != null && ukSubstitutions != null) {
            checks.modulusTable(ModulusTable.read(ukWeights, ukSubstitutions));
        } else if (ukWeights != null || ukSubstitutions != null) {
            throw new IllegalArgumentException("--uk-weights and --uk-substitutions need each other");
        }
        if (sdn == null && sdnComments != null) {
            throw new IllegalArgumentException("--sdn-comments needs --sdn");
        }
        if (sdn != null || designated != null) {
            checks.designatedPayees(designatedPayees(remarks));
        }
        loads.stream()
                .filter(load -> load.rejectedCount() > 0 || load.endedEarly())
                .forEach(load -> remarks.add(load.table().title() + ": " + load.rejectedCount() + " rows cannot be used"
                        + (load.endedEarly() ? ", and it ends early" : "")));
        return checks.build();
    }

    private void directory(BankingChecks.Builder checks, List<DirectoryLoad> loads) throws IOException {
        if (fedAch == null && fedwire == null && nic == null) {
            return;
        }
        FederalReserveDirectory.Builder directory = FederalReserveDirectory.builder();
        if (fedAch != null) {
            directory.fedAch(fedAch, date());
        }
        if (fedwire != null) {
            directory.fedwire(fedwire, date());
        }
        if (nic != null) {
            directory.nicAttributes(nic, date());
        }
        FederalReserveDirectory built = directory.build();
        checks.bankDirectory(built);
        loads.addAll(built.loads());
    }

    private IfscRegistry indian() {
        IfscRegistry.Builder registry = IfscRegistry.builder();
        if (ifsc != null) {
            registry.branches(ifsc, date());
        }
        if (ifscBanks != null) {
            registry.bankNames(ifscBanks, date());
        }
        return registry.build();
    }

    private DesignatedPayeeTable designatedPayees(List<String> remarks) throws IOException {
        DesignatedPayeeTable.Builder table = DesignatedPayeeTable.builder();
        if (sdn != null) {
            try (Reader list = Files.newBufferedReader(sdn, StandardCharsets.ISO_8859_1);
                    Reader comments = sdnComments == null
                            ? Reader.nullReader()
                            : Files.newBufferedReader(sdnComments, StandardCharsets.ISO_8859_1)) {
                table.addSdn(date(), list, comments);
            }
        }
        if (designated != null) {
            LocalDate asOf = date();
            try (Reader list = Files.newBufferedReader(designated)) {
                table.addTable(OWN_LIST, "The host's list of designated payees", asOf, list);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(designated + ": " + e.getMessage(), e);
            }
        }
        DesignatedPayeeTable built = table.build();
        built.rejected().stream()
                .filter(row -> row.reason().startsWith(OWN_LIST + ": "))
                .forEach(row -> remarks.add(
                        designated + ":" + row.line() + ": " + row.reason().substring(OWN_LIST.length() + 2)));
        return built;
    }

    private LocalDate date() {
        if (date == null) {
            throw new IllegalArgumentException("--lists-of says the date of the files, and is missing");
        }
        return date;
    }
}
