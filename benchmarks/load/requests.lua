-- What `wrk` sends: the requests of a file, one after the other; the rest of the command line are headers.
local requests, last = {}, 0

function init(args)
    local headers = {}
    for i = 2, #args do
        local name, value = args[i]:match("^([^:]+): (.*)$")
        headers[name] = value
    end
    for line in io.lines(args[1]) do
        local method, path, body = line:match("^(%S+) (%S+) (.*)$")
        local text = body ~= "" and body:gsub("\1", "\n") or nil
        requests[#requests + 1] = wrk.format(method, path, headers, text)
    end
end

function request()
    last = last % #requests + 1
    return requests[last]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("figures %d %d %d %d %d %d\n", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99), latency:percentile(99.9),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
