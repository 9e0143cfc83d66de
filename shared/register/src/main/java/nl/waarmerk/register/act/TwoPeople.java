package nl.waarmerk.register.act;

import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.Withdrawn;

/// Which acts start as a proposal and take effect only when another person confirms them
/// (`architecture.md`, Two people).
public final class TwoPeople {
    private TwoPeople() {}

    public static boolean needed(Command.Change command) {
        return switch (command) {
            case Command.Grant grant -> true;
            case Command.Renew renew -> true;
            case Command.RegisterInstitution register -> false;
            case Command.RegisterProgramme register -> false;
            case Command.ReviseProgramme revise -> false;
            case Command.Enter(var payload) ->
                    switch (payload) {
                        case Withdrawn withdrawn -> withdrawn.retroactive();
                        case NameLinked link -> link.name().scheme().carriesTrust();
                        case Corrected corrected -> true;
                        case Annulled annulled -> true;
                        case Erased erased -> true;
                        case KeyAdded added -> true;
                        case KeyRetired retired -> true;
                        default -> false;
                    };
        };
    }
}
