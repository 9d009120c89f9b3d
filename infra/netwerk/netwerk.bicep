// The hub's own network, for the environments in which queues, tables and keys have no public address.

param naam string
param locatie string
param labels object

@description('Private DNS zones: one for each kind of service that gets a private endpoint.')
param zones array

// All calls to webhooks leave from one address that does not change, so that an ontvanger can let it through its firewall; and a subnet
// without a way out of its own has none in newer networks.
resource uitgang 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-${naam}'
  location: locatie
  tags: labels
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPAddressVersion: 'IPv4'
  }
}

resource poort 'Microsoft.Network/natGateways@2024-05-01' = {
  name: 'nat-${naam}'
  location: locatie
  tags: labels
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 4
    publicIpAddresses: [
      {
        id: uitgang.id
      }
    ]
  }
}

resource netwerk 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: naam
  location: locatie
  tags: labels
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/22']
    }
    subnets: [
      {
        // Flex Consumption takes one address for about 40 instances; /24 is far more than the highest bound needs.
        name: 'app'
        properties: {
          addressPrefix: '10.20.0.0/24'
          natGateway: {
            id: poort.id
          }
          delegations: [
            {
              name: 'app'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'eindpunten'
        properties: {
          addressPrefix: '10.20.1.0/24'
        }
      }
    ]
  }
}

resource dns 'Microsoft.Network/privateDnsZones@2020-06-01' = [
  for zone in zones: {
    name: zone
    location: 'global'
    tags: labels
  }
]

resource koppelingen 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [
  for (zone, i) in zones: {
    parent: dns[i]
    name: naam
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: netwerk.id
      }
    }
  }
]

output appSubnet string = '${netwerk.id}/subnets/app'
output eindpuntSubnet string = '${netwerk.id}/subnets/eindpunten'
output uitgaandAdres string = uitgang.properties.ipAddress
