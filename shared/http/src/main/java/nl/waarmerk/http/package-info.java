/// The edge that every function shares: strict input, answers with ETags, problems, and what is
/// common to both. No route and no rule of the domain lives here; a controller uses it like this,
/// and declares nothing else:
///
/// ```
/// @Get("/v1/programmes/{number}") @OpenToAnyone
/// HttpResponse<byte[]> programme(HttpRequest<?> request, String number) {
///     var moment = Query.read(request, clock.instant(), query -> new Moment(query.asOf(), query.knownAt()));
///     var found = programmes.find(number, moment).orElseThrow(() -> Problem.notFound("No programme has this number."));
///     return Answers.record(request, found.version(), found.json());
/// }
///
/// @Post("/v1/programmes/{number}/revisions") @OpenTo(Role.INSTITUTION)
/// HttpResponse<byte[]> revise(HttpRequest<?> request, String number) {
///     var caller = Callers.of(request);
///     var key = IdempotencyKey.required(request);
///     var version = IfMatch.required(request).version();
///     var command = RequestBody.command(request, ReviseProgramme::read);
///     ...
///     return Answers.created(location, recorded.version(), recorded.json());
/// }
/// ```
///
/// A list reads `query.page()` and answers `Answers.ok(Listing.of(page, items, next).json())`; the
/// cursor of the next page is `new Cursor(lastSortKey, head)`. Controllers return
/// `HttpResponse<byte[]>`, take the body from [RequestBody] (never by `@Body`) and parse path
/// values themselves. Next: `nl.waarmerk.http.access`.
@NullMarked
package nl.waarmerk.http;

import org.jspecify.annotations.NullMarked;
