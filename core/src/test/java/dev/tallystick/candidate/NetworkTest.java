package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "github, GitHub",
        "gitlab, GitLab",
        "linkedin, LinkedIn",
        "stack-overflow, Stack Overflow",
        "x, X",
        "upwork, Upwork",
        "freelancer, Freelancer",
        "our-own-board, our-own-board",
    })
    void aNetworkIsShownByTheNameThatPeopleKnow(String id, String name) {
        assertThat(Network.of(id).displayName()).isEqualTo(name);
    }

    @Test
    void everyKnownNetworkHasAName() {
        assertThat(Network.known())
                .allSatisfy(network -> assertThat(network.displayName()).isNotEqualTo(network.id()));
    }
}
