package nl.waarmerk.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import nl.waarmerk.http.access.OpenTo;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.access.Role;

/// Routes that must keep a function from starting.
final class PlantedRoutes {
    private PlantedRoutes() {}

    @Controller("/planted/undeclared")
    @Requires(property = "planted", value = "undeclared")
    static final class Undeclared {
        @Get
        HttpResponse<byte[]> open() {
            return HttpResponse.ok();
        }
    }

    @Controller("/planted/both")
    @Requires(property = "planted", value = "both")
    static final class Both {
        @Get
        @OpenToAnyone
        @OpenTo(Role.AUDITOR)
        HttpResponse<byte[]> open() {
            return HttpResponse.ok();
        }
    }

    @Controller("/planted/no-role")
    @Requires(property = "planted", value = "no-role")
    static final class NoRole {
        @Get
        @OpenTo({})
        HttpResponse<byte[]> open() {
            return HttpResponse.ok();
        }
    }

    @Controller("/planted/unmet")
    @Requires(property = "planted", value = "unmet")
    static final class Unmet {
        Unmet() {
            throw new IllegalStateException("WAARMERK_THIS is not set");
        }

        @Get
        @OpenToAnyone
        HttpResponse<byte[]> open() {
            return HttpResponse.ok();
        }
    }
}
