#!/bin/sh
# Makes the two keys of the hub in its vault, each once: a second run changes nothing, since what was encrypted with a key needs that key.
set -eu
kluis=${1:?usage: maak-sleutels.sh <vault>}

if [ "$(az keyvault show --name "$kluis" --query properties.publicNetworkAccess --output tsv)" = Disabled ]; then
  echo "The vault $kluis is closed to this machine: its keys were left alone. The first time, see docs/azure.md, 'Production, the first time'." >&2
  exit 0
fi

# The right to read it may have been given a moment ago, and takes minutes to work.
pogingen=20
until namen=$(az keyvault secret list --vault-name "$kluis" --query '[].name' --output tsv); do
  pogingen=$((pogingen - 1))
  [ "$pogingen" -gt 0 ] || exit 1
  sleep 15
done

for naam in hub-hmac hub-data; do
  # By the list, and not by a reading that fails: that fails for other reasons too, and then a second key would take the place of the first.
  if ! printf '%s\n' "$namen" | grep -qx "$naam"; then
    az keyvault secret set --vault-name "$kluis" --name "$naam" --value "$(openssl rand -base64 32)" --query id --output tsv
  fi
done
