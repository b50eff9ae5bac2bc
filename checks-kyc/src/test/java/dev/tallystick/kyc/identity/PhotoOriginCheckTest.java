package dev.tallystick.kyc.identity;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PhotoOriginCheckTest {

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return CheckTester.of(new PhotoOriginCheck(), PhotoOriginCheckTest.class)
                .cases("photo-origin.cases.json");
    }
}
