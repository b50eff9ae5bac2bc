package dev.tallystick.kyc.access;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class AccessChecks {

    private AccessChecks() {}

    /**
     * Returns the checks.
     *
     * @param ipIntelligence where networks are looked up
     * @param remoteTools where tools of remote control are looked up
     * @param sanctionedTerritories where sanctioned territories are looked up
     * @return the checks, ordered by id
     */
    public static List<Check> all(
            IpIntelligence ipIntelligence, RemoteTools remoteTools, SanctionedTerritories sanctionedTerritories) {
        return ImmutableList.of(
                new ConcurrentMeetingsCheck(),
                new DevicePositionCheck(ipIntelligence),
                new DeviceSerialCheck(),
                new ImpossibleTravelCheck(ipIntelligence),
                new InputSimulationCheck(remoteTools),
                new NetworkKvmCheck(remoteTools),
                new RemoteToolsCheck(remoteTools),
                new SanctionedTerritoryCheck(ipIntelligence, sanctionedTerritories),
                new SessionLocationCheck(ipIntelligence),
                new UnbrokenSessionCheck(),
                new UnmanagedDeviceCheck(),
                new WorkingHoursCheck());
    }
}
