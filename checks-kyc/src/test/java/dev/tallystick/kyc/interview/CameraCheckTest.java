package dev.tallystick.kyc.interview;

import dev.tallystick.testkit.CheckTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class CameraCheckTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CheckTester.of(new CameraCheck(), CameraCheckTest.class).cases("camera.cases.json");
    }
}
