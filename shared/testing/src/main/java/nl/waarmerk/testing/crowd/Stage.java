package nl.waarmerk.testing.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;

/// A few records that everybody writes on and asks about: few, so that they meet.
public record Stage(List<InstitutionId> institutions, List<ProgrammeNumber> programmes) {
    private static final int INSTITUTIONS = 3;

    /// Names that writers link and remove, and witnesses ask by.
    public static final List<Identifier> NAMES =
            Stream.concat(
                            IntStream.range(0, 4).mapToObj(n -> Demo.rioUnit("100" + n + "O0000")),
                            IntStream.range(0, 4).mapToObj(n -> Demo.programmeCode("code " + n)))
                    .toList();

    public static Stage set(Office office) {
        var institutions = new ArrayList<InstitutionId>();
        var programmes = new ArrayList<ProgrammeNumber>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            var institution = office.admit("Institution " + i, Sector.HBO, domain(i));
            institutions.add(institution);
            for (int p = 0; p < 2; p++) {
                var content = Demo.programme("Programme " + p);
                var programme = office.offer(institution, content, NAMES.get(2 * i + p));
                office.accredit(programme, DemoDecision.validFrom("2023-04-01").decision());
                programmes.add(programme);
            }
        }
        return new Stage(institutions, programmes);
    }

    public static Identifier domain(int institution) {
        return Demo.domain("institution-" + institution + ".example");
    }
}
