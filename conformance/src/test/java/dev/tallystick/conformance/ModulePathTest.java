package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.check.CheckProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ModulePathTest {

    @Test
    void coreIsANamedModuleThatExportsEveryPackageWithPublicTypesAndUsesProviders() throws IOException {
        ModuleDescriptor core = descriptor(Repository.classes("core").resolve("module-info.class"));
        Set<String> exported =
                core.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        Set<String> shown = ApiListing.types("core").stream()
                .map(Class::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(core.name()).isEqualTo("dev.tallystick.core");
        assertThat(exported).containsExactlyInAnyOrderElementsOf(shown);
        assertThat(core.uses()).containsExactly(CheckProvider.class.getName());
        assertThat(core.isOpen()).isFalse();
    }

    private static ModuleDescriptor descriptor(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return ModuleDescriptor.read(stream);
        }
    }
}
