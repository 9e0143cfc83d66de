# The deployed system: the template in an emulator on loopback. For tests/system/run and benchmarks/cold,
# which define root and tools.
stack=waarmerk
functions=(lookup validation administration process intake projection)
cloud= cloud_settings=() emulator= host= story= story_port= deployed= tables=()

# It and the next one are free, and not of those that the kernel hands to clients: it is used only minutes later.
free_port() {
    python3 - <<'END'
import random, socket
while True:
    port = random.randrange(20_000, 30_000, 2)
    try:
        for one in (port, port + 1):
            socket.create_server(("127.0.0.1", one)).close()
    except OSError:
        continue
    print(port)
    break
END
}

# With all that it started.
stop() {
    [[ -n $1 ]] || return 0
    kill -TERM "$1" 2>/dev/null || true # a caller may end at what fails: not before the rest is stopped
    for _ in {1..100}; do
        kill -0 "$1" 2>/dev/null || break
        sleep 0.2
    done
    kill -KILL -- "-$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

in_the_cloud() {
    env "${cloud_settings[@]}" "$@"
}

install_emulator() {
    local list=$root/tests/system/deploy/requirements.txt
    cmp -s "$list" "$tools/ministack/installed.txt" && return
    rm -rf "$tools/ministack"
    python3 -m venv "$tools/ministack" && "$tools/ministack/bin/pip" -q install -r "$list" &&
        cp "$list" "$tools/ministack/installed.txt"
}

install_runtime() {
    local list=$root/tests/system/deploy/runtime/pom.xml
    cmp -s "$list" "$tools/runtime/installed.xml" && return
    rm -rf "$tools/runtime"
    mvn --batch-mode --quiet --file "$list" dependency:copy-dependencies -DoutputDirectory="$tools/runtime" &&
        cp "$list" "$tools/runtime/installed.xml"
}

# The emulator hands each call of a function to the host, which runs it.
start_cloud() {
    local port function proxies=()
    port=$(free_port) host_port=$(free_port) story_port=$(free_port)
    cloud=$(mktemp -d)
    cloud_settings=(AWS_ENDPOINT_URL="http://127.0.0.1:$port" AWS_REGION="$AWS_DEFAULT_REGION" NO_PROXY=127.0.0.1
        AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test)
    for function in "${functions[@]}"; do
        proxies+=({"MINISTACK_LAMBDA_PROXY_$stack-","MINISTACK_LAMBDA_PROXY_$stack-domain-"}"$function=http://127.0.0.1:$host_port")
    done
    set -m
    in_the_cloud "${proxies[@]}" BIND_HOST=127.0.0.1 GATEWAY_PORT="$port" IOT_MTLS_ENABLED=0 LAMBDA_STRICT=1 AUTH=true \
        STATE_DIR="$cloud/state" "$tools/ministack/bin/ministack" >"$cloud/emulator.log" 2>&1 </dev/null &
    emulator=$!
    in_the_cloud "$tools/ministack/bin/python" tests/system/deploy/host.py "$host_port" "$tools/runtime" \
        "$cloud/functions" >"$cloud/host.log" 2>&1 </dev/null &
    host=$!
    set +m
}

# wait_for ADDRESS PROCESS LOG: until the process answers there.
wait_for() {
    for _ in {1..240}; do
        curl -fsS --noproxy '*' -o /dev/null "$1" 2>/dev/null && return
        kill -0 "$2" 2>/dev/null || break
        sleep 0.5
    done
    tail -n 40 "$3"
    return 1
}

wait_for_emulator() {
    wait_for "${cloud_settings[0]#*=}/_ministack/health" "$emulator" "$cloud/emulator.log"
}

# deploy STACK PARAMETER...: the template is the repository's; the parameters are ours.
deploy() {
    local tokens=http://127.0.0.1:$((story_port + 1))
    in_the_cloud "$tools/python/bin/sam" deploy --template-file template.yaml --stack-name "$1" --s3-bucket packages \
        --capabilities CAPABILITY_IAM CAPABILITY_AUTO_EXPAND --parameter-overrides Stage=test \
        Address=https://register.waarmerk.example TokensIssuer="$tokens" TokensAudience=waarmerk TokensJwks="$tokens/jwks" "${@:2}"
}

deploy_template() {
    in_the_cloud "$tools/ministack/bin/python" tests/system/deploy/bucket.py packages && deploy "$stack"
}

# Beside the other one. The emulator knows neither a firewall's association nor budgets: those are only checked.
deploy_with_domain() {
    local zone certificate=arn:aws:acm:eu-west-1:000000000000:certificate/00000000-0000-0000-0000-000000000000
    zone=$(in_the_cloud "$tools/ministack/bin/python" tests/system/deploy/domain.py zone) &&
        deploy "$stack-domain" DomainName=register.waarmerk.example DomainCertificate="$certificate" DomainZone="$zone" &&
        publish "$stack-domain" lookup &&
        in_the_cloud "$tools/ministack/bin/python" tests/system/deploy/domain.py leads "$zone"
}

# The demonstration is told to the deployed tables, and its people's tokens are handed out, until the end.
start_story() {
    mapfile -t tables < <(in_the_cloud "$tools/ministack/bin/python" tests/system/deploy/stack.py 2>"$cloud/story.log")
    deployed=${tables[0]:-}
    set -m
    in_the_cloud "${tables[@]:1}" "$JAVA_HOME/bin/java" -cp "shared/local/target/classes:$(<shared/local/target/classpath.txt)" \
        nl.waarmerk.local.Main story --port "$story_port" >"$cloud/story.log" 2>&1 </dev/null &
    story=$!
    set +m
}

wait_for_story() {
    for _ in {1..240}; do
        grep -q '^Told' "$cloud/story.log" && return
        kill -0 "$story" 2>/dev/null || break
        sleep 0.5
    done
    tail -n 40 "$cloud/story.log" "$cloud/host.log"
    return 1
}

# publish STACK FUNCTION...: its first caller does not wait for what a function does before its snapshot.
publish() {
    local function
    for function in "${@:2}"; do
        curl -fsS --noproxy '*' --max-time 150 -X PUT "http://127.0.0.1:$host_port/$1-$function" && continue
        tail -n 20 "$cloud/host.log"
        return 1
    done
}

# Of what is deployed; what the functions said is shown when it fails.
deployed_check() {
    [[ -n $deployed ]] || { echo "nothing is deployed"; return 1; }
    in_the_cloud "$tools/ministack/bin/python" "tests/system/$1.py" "${@:2}" && return
    grep -v ' response ' "$cloud/host.log" | tail -n 20
    grep -h ERROR "$cloud"/functions/*.log | tail -n 20
    return 1
}

stop_cloud() {
    [[ -n $cloud ]] || return 0
    stop "$story"
    stop "$host"
    stop "$emulator"
    rm -rf "$cloud"
    cloud=
}
