package nl.waarmerk.local.pilot;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.local.demo.Pilot;
import nl.waarmerk.register.institution.Sector;

/// An institution whose process is told. `joins`: not in the story, so registered by the plan.
record Participant(Sector sector, String domain, String name, boolean joins) {
    /// Those of the story, then ones that do not exist: together 36.
    static List<Participant> all() {
        var all = new ArrayList<Participant>();
        for (var one : Pilot.all())
            all.add(new Participant(one.sector(), one.domain(), one.name(), false));
        all.add(
                new Participant(
                        Sector.HBO, "demo.example", "Demo Hogeschool (bestaat niet)", false));
        all.add(new Participant(Sector.MBO, "demo-34.example", "Eerste mbo-school (demo)", true));
        all.add(new Participant(Sector.MBO, "demo-35.example", "Tweede mbo-school (demo)", true));
        all.add(new Participant(Sector.WO, "demo-36.example", "Universiteit (demo)", true));
        return List.copyOf(all);
    }

    /// The last `many` of them: few institutions still have every sector.
    static List<Participant> last(int many) {
        var all = all();
        return all.subList(all.size() - Math.min(many, all.size()), all.size());
    }
}
